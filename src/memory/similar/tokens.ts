import { normalForm } from '../normal-form.js';

/** A French text as words and signs. Spaces count for nothing, nor does the form of apostrophes, quotation marks and dashes. */
export interface Tokens {
  /** `l'`, `été`, `1,5`, `?` */
  readonly all: readonly string[];
  /** The words alone, in small letters. */
  readonly words: readonly string[];
  /** Two for each word and one for each sign: a sign counts half. */
  readonly size: number;
}

/** What a word counts. */
export const wordWeight = 2;
/** What a sign counts. */
export const signWeight = 1;

/** Takes a text apart. */
export const tokensOf = (french: string): Tokens => {
  const all = normalForm(french).match(token) ?? [];
  const words = all.filter(isWord).map(folded);
  return { all, words, size: signWeight * all.length + (wordWeight - signWeight) * words.length };
};

/** Numbers with their marks, words with the apostrophe that ends them ("aujourd'" "hui"), and every other sign by itself. */
const token = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+'?|[^\s]/gu;

/** Whether it is a word or a number. */
export const isWord = (text: string): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text);

/** A word whatever its capitals. */
export const folded = (word: string): string => word.toLowerCase();
