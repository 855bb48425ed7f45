import { skipWhite } from '../../text/spaces.js';

/** The word at a position: letters with hyphens inside. Empty where there is none. An apostrophe ends it: "l’homme" is two words. */
export const wordAt = (text: string, at: number): string => {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? '';
};

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/uy;

/** Where a sticky pattern that is found at a position ends; undefined where it is not found. */
export const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** The position after any white space. */
export const afterSpace = (text: string, at: number): number => skipWhite(text, at, text.length);
