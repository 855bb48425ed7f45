import { skipWhite } from '../../../text/spaces.js';

/** The word at a position: letters and digits, with hyphens inside; empty if there is none. An apostrophe ends it: "l’homme" is two. */
export const wordAt = (text: string, at: number): string => {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? '';
};

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/uy;

/** The end of a sticky pattern's match at a position; undefined if it does not match there. */
export const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

/** The position after any white space. */
export const afterSpace = (text: string, at: number): number => skipWhite(text, at, text.length);
