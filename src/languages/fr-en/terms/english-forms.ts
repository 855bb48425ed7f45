import type { GrammaticalNumber } from '../../fr/inflection/word-forms.js';
import type { Pattern } from './pattern.js';
import type { FoundTerm } from './types.js';

/** Some English, and what of it does not agree. */
export type EnglishForms = Pick<FoundTerm, 'number' | 'english' | 'otherNumber'>;

/**
 * The English of a term in the number of the French found. In the number as given it stays as given; an adjective, a name and English that
 * has one form stay always.
 *
 *     grève, walkout; found: grèves       walkouts
 *     travaux, works; found: le travaux   works
 *     impôts, taxes; found: impôt         tax
 *
 * @param shown - the French found, in the capitals of the term as given
 */
export const englishOf = (pattern: Pattern, number: GrammaticalNumber, shown: string): EnglishForms => {
  const { english, french, partOfSpeech } = pattern;
  // what is not translated has the endings of the French, and no others
  if (english === french && partOfSpeech === 'noun') return { number, english: [...new Set([shown, english])], otherNumber: [] };
  if (partOfSpeech !== 'noun' || pattern.inflected().isOne) return { number, english: [english], otherNumber: [] };
  const { singular, plurals } = pattern.inflected();
  if (number === 'plural') return { number, english: plurals, otherNumber: plurals.includes(singular) ? [] : [singular] };
  if (number === 'singular') return { number, english: [singular], otherNumber: plurals.filter((plural) => plural !== singular) };
  return { number, english: [...new Set([english, singular, ...plurals])], otherNumber: [] };
};
