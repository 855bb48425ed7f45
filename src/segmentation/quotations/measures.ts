import { isDigitCode } from '../../text/character-codes.js';

/**
 * What a straight or doubled mark after a digit may be.
 *
 * - `never`: seconds or inches after minutes or feet (40°26'46", 5'10").
 * - `perhaps`: inches (un écran de 15"), unless there is a quotation to close ("les moins de 15").
 * - `no`: no digit before it, or four or more of them, as in a year ("en 2015").
 */
export type Measure = 'never' | 'perhaps' | 'no';

/** Reads the digits before a mark, at most six characters of them. */
export const measureBefore = (text: string, start: number): Measure => {
  if (!isDigitCode(text.charCodeAt(start - 1))) return 'no';
  let at = start - 1;
  while (start - at <= 6 && isNumeral(text.charCodeAt(at))) at -= 1;
  if (minutes.has(text.charCodeAt(at))) return 'never';
  return start - 1 - at > 4 || isYear(text, at + 1, start) ? 'no' : 'perhaps';
};

const isNumeral = (code: number): boolean => isDigitCode(code) || code === 0x2e || code === 0x2c;
const isYear = (text: string, from: number, to: number): boolean => to - from === 4 && /^\d{4}$/u.test(text.slice(from, to));
/** ' ’ ′ ° */
const minutes: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2032, 0xb0]);
