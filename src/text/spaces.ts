import { isWhiteCode } from './character-codes.js';

/** What trimming removes: white space, including the rare characters that only `\s` counts (U+1680, U+205F, U+FEFF). */
export const isSpaceCode = (code: number): boolean => isWhiteCode(code) || code === 0x1680 || code === 0x205f || code === 0xfeff;

/** The text with one plain space for each run of white space. */
export const withSingleSpaces = (text: string): string => text.replace(uneven, ' ');

/** White space other than a single plain space. */
const uneven = /[^\S ]\s*| \s+/gu;

/** The first position from `at` on that is not white space (no-break spaces are); `end` if there is none before it. */
export const skipWhite = (text: string, at: number, end: number): number => {
  let next = at;
  while (next < end && isSpaceCode(text.charCodeAt(next))) next += 1;
  return next;
};

/** The end of the visible text before `at`: the position after its last character that is not white space; `start` if there is none. */
export const skipWhiteBack = (text: string, at: number, start: number): number => {
  let last = at;
  while (last > start && isSpaceCode(text.charCodeAt(last - 1))) last -= 1;
  return last;
};
