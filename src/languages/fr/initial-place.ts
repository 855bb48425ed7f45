import { titleBefore } from './title-abbreviations.js';

/**
 * Whether a word at a position has a capital because of it: at the start of the text, a sentence, a quotation or a bracket. Behind the
 * point of a title (le gén. Roy) its capital is its own.
 */
export const isInitialPlace = (text: string, at: number): boolean =>
  opens.test(text.slice(Math.max(0, at - 8), at)) && !titleBefore(text.slice(Math.max(0, at - 16), at));

// a point after a short word marks an abbreviation (M. Roy), as a text is mostly one sentence; a " before a space closes
const opens = /(?:^|(?:\p{Ll}{3}\.|[!?…:;])["»”)\s]*\s)["«“(\s-]*$|(?:[«“(-]\s?|")["«“(-]*$/u;
