import { isWhiteCode } from './character-codes.js';

/** What trimming takes off: white space, and the rare characters that `\s` counts as such (U+1680, U+205F, U+FEFF). */
export const isSpaceCode = (code: number): boolean => isWhiteCode(code) || code === 0x1680 || code === 0x205f || code === 0xfeff;

/** The text with one plain space for each run of white space. */
export const withSingleSpaces = (text: string): string => text.replace(uneven, ' ');

/** White space that is no single plain space. */
const uneven = /[^\S ]\s*| \s+/gu;

/** The first position from `at` on, before `end`, that is no white space (no-break spaces are white); `end` if there is none. */
export const skipWhite = (text: string, at: number, end: number): number => {
  let next = at;
  while (next < end && isSpaceCode(text.charCodeAt(next))) next += 1;
  return next;
};

/** The end of what is visible before `at`: the position behind the last character from `start` on that is no white space. */
export const skipWhiteBack = (text: string, at: number, start: number): number => {
  let last = at;
  while (last > start && isSpaceCode(text.charCodeAt(last - 1))) last -= 1;
  return last;
};
