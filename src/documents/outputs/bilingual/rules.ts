import type { Rule } from '../../../checks/types.js';

/** The rules as headings of the page, and what holds. */
export const ruleWords: Readonly<Record<Rule, { readonly title: string; readonly meaning: string }>> = {
  quotations: { title: 'Quotation marks', meaning: 'around the same words' },
  numbers: { title: 'Numbers', meaning: 'those of the French' },
  names: { title: 'Names', meaning: 'spelt as in the French' },
  terms: { title: 'Terms', meaning: 'as the glossary has them' },
  attributions: { title: 'Attributions', meaning: 'with their verb of saying' },
  echo: { title: 'French words', meaning: 'none are left' },
  repetition: { title: 'Repetition', meaning: 'nothing said twice' },
  length: { title: 'Length', meaning: 'about that of the French' },
  sentences: { title: 'Sentences', meaning: 'as many as in the French' },
  brackets: { title: 'Brackets', meaning: 'all there, in pairs' },
  symbols: { title: 'Signs', meaning: 'and note marks, all there' },
  truncation: { title: 'Ending', meaning: 'not cut off' },
  punctuation: { title: 'Punctuation', meaning: 'ends as the French does' },
  markup: { title: 'Markup', meaning: 'on the words it belongs to' },
};
