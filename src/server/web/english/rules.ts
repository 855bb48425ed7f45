import type { Finding } from '../api/types.js';
import type { MessageKey } from '../messages/messages.js';

/** What the page calls the rules. */
export const ruleNames: Readonly<Record<Finding['rule'], MessageKey>> = {
  quotations: 'ruleQuotations',
  numbers: 'ruleNumbers',
  names: 'ruleNames',
  echo: 'ruleEcho',
  repetition: 'ruleRepetition',
  length: 'ruleLength',
  sentences: 'ruleSentences',
  brackets: 'ruleBrackets',
  symbols: 'ruleSymbols',
  truncation: 'ruleTruncation',
  punctuation: 'rulePunctuation',
  markup: 'ruleMarkup',
};
