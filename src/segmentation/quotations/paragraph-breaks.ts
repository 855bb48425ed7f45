import { isBreakCode, isLowerAt, isWhiteCode, isWordCode } from '../../text/character-codes.js';

/** A run of white space with line breaks in it: the position of the next visible character, and whether a paragraph ends here. */
export interface LineBreak {
  readonly next: number;
  readonly isParagraph: boolean;
}

/**
 * Reads the white space from a line break on. A line is a paragraph of its own unless it looks hard-wrapped: no terminal at its end and
 * lower case after it.
 *
 *     'Il a dit :⏎« Oui. »'                 a paragraph ends
 *     'une situation⏎« très grave » hier'   goes on
 *
 * @param at - index of a line break character
 */
export const readBreak = (text: string, at: number): LineBreak => {
  let breaks = 0;
  let next = at;
  for (; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (!isWhiteCode(code)) break;
    if (isBreakCode(code) && !(code === 0x0a && text.charCodeAt(next - 1) === 0x0d)) breaks += 1;
  }
  return { next, isParagraph: breaks > 1 || !goesOn(text, at, next) };
};

const goesOn = (text: string, breakAt: number, next: number): boolean => {
  let last = breakAt - 1;
  while (last >= 0 && isWhiteCode(text.charCodeAt(last))) last -= 1;
  if (last < 0) return false;
  const code = text.charCodeAt(last);
  if (!isWordCode(code) && code !== comma && code !== apostrophe && code !== curlyApostrophe) return false;
  return isLowerAt(text, firstLetter(text, next));
};

/** Past at most three marks and spaces: the "t" of `« très`. */
const firstLetter = (text: string, from: number): number => {
  let at = from;
  while (at < from + 3 && (isWhiteCode(text.charCodeAt(at)) || openers.includes(text.charAt(at)))) at += 1;
  return at;
};

const openers = '«»‹›“”„‟‘’‚"\'(';
const comma = 0x2c;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
