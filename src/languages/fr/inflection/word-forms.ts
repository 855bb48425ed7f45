import { beforeVowel } from './feminine-tables.js';
import { feminineAdjectives, feminineNouns, masculineAdjectives, masculineNouns } from './feminines.js';
import { pluralsOf, singularsOf } from './plurals.js';

/** Number of a word or phrase; `either` if its form leaves it open: le prix, les prix. */
export type GrammaticalNumber = 'singular' | 'plural' | 'either';

/** A form of a word that was given. */
export interface WordForm {
  readonly text: string;
  readonly number: GrammaticalNumber;
  /** That of the word as given, the other one, or `either` if its form leaves it open: la ministre, le ministre. */
  readonly gender: 'given' | 'other' | 'either';
}

/** What a word is in its phrase: the noun, an adjective beside it, or part of a complement with a number of its own (chef d’État). */
export type WordRole = 'noun' | 'adjective' | 'complement';

/** A word to inflect. */
export interface Inflected {
  /** In small letters, without a hyphen. */
  readonly word: string;
  readonly role: WordRole;
  /** The number in which it is given; `either` for one that is the same in both. */
  readonly number: GrammaticalNumber;
}

/**
 * All forms of a French word, the given one first.
 *
 *     premier, adjective    premier, première, premiers, premières
 *     grève                 grève, grèves
 *     travaux, plural       travaux, travail
 */
export const formsOf = (given: Inflected): readonly WordForm[] => {
  const { word, role } = given;
  const singulars = given.number === 'plural' ? singularsOf(word) : [word];
  const others = role === 'complement' ? [] : [...new Set(singulars.flatMap((singular) => otherGenders(singular, role)))];
  const gender = others.length > 0 ? 'given' : 'either';
  const own: WordForm = { text: word, number: given.number, gender };
  const forms = [own, ...inBothNumbers(singulars, gender), ...inBothNumbers(others, 'other')];
  return [...new Map(forms.map((form) => [form.text, form])).values()].map((form) => (form.text === word ? own : form));
};

const otherGenders = (singular: string, role: WordRole): readonly string[] => {
  const [feminines, masculines] = role === 'noun' ? [feminineNouns, masculineNouns] : [feminineAdjectives, masculineAdjectives];
  const women = singular.endsWith('e') ? [] : feminines(singular);
  return women.length > 0 ? women : masculines(singular);
};

const inBothNumbers = (singulars: readonly string[], gender: WordForm['gender']): WordForm[] =>
  singulars.flatMap((singular): WordForm[] => {
    const plurals = pluralsOf(singular);
    const isOne = plurals.includes(singular);
    const elided = beforeVowel.get(singular);
    return [
      { text: singular, number: isOne ? 'either' : 'singular', gender },
      ...(elided === undefined ? [] : [{ text: elided, number: 'singular', gender } as const]),
      ...plurals.filter((plural) => plural !== singular).map((text): WordForm => ({ text, number: 'plural', gender })),
    ];
  });
