import { Fr2enError } from '../../../errors.js';
import type { Term } from '../../../languages/lexicon.js';
import { partOfSpeechNamed } from '../part-of-speech.js';
import { checkedEnglish } from '../wrong-entry.js';
import { conceptsIn } from './concepts.js';
import type { BaseTerm, Concept } from './types.js';

/**
 * The terms of a TBX file: each French term of a concept, with the English that is preferred, or else has no status, or else is admitted.
 * One that is deprecated or superseded is no English to write; as French it may well stand in a text. Concepts without French or English
 * are passed over, as term bases of many languages have them.
 *
 * @throws `ERR_INPUT`: it is no TBX, or has terms of other languages only
 */
export const tbxTerms = (text: string): Term[] => {
  const concepts = conceptsIn(text);
  const has = (tag: string): boolean => concepts.some((concept) => concept.some(({ language }) => isOf(language, tag)));
  if (concepts.length > 0 && !(has('fr') && has('en'))) throw wrongLanguages(concepts);
  return concepts.flatMap(termsOfConcept);
};

const termsOfConcept = (concept: Concept): Term[] => {
  const englishOnes = termsIn(concept, 'en');
  const usable = englishOnes.filter((one) => rankOf(one) < ranks.length).sort((one, other) => rankOf(one) - rankOf(other));
  const [best] = usable;
  if (!best) return [];
  return termsIn(concept, 'fr').flatMap((french): Term[] => {
    if (french.text === '') return [];
    const english = checkedEnglish(french.text, best.text, best.line);
    const partOfSpeech = partOfSpeechNamed(french.partOfSpeech) ?? partOfSpeechNamed(best.partOfSpeech);
    return [partOfSpeech === undefined ? [french.text, english] : [french.text, english, partOfSpeech]];
  });
};

const termsIn = (concept: Concept, tag: string): BaseTerm[] =>
  concept.flatMap(({ language, terms }) => (isOf(language, tag) ? [...terms] : []));

/** Statuses of English, the best first: preferredTerm-admn-sts, none or another, admittedTerm-admn-sts. */
const ranks: readonly RegExp[] = [/^(?:preferred|standardized|legal)/iu, /^(?!admitted|deprecated|superseded|obsolete)/iu, /^admitted/iu];

/** The number of the status; that of none if the term is not to be used. */
const rankOf = ({ status }: BaseTerm): number => {
  const rank = ranks.findIndex((pattern) => pattern.test(status));
  return rank < 0 ? ranks.length : rank;
};

const isOf = (language: string, tag: string): boolean => new RegExp(`^${tag}(?:[-_]|$)`, 'iu').test(language);

const wrongLanguages = (concepts: readonly Concept[]): Fr2enError => {
  const all = [...new Set(concepts.flatMap((concept) => concept.map(({ language }) => language)))].sort();
  const some = all.length > 6 ? `${all.slice(0, 6).join(', ')} …` : all.join(', ');
  return new Fr2enError('ERR_INPUT', `it has terms in ${some || 'no language'}, not in fr and en. Export those two languages.`);
};
