import { isDigitCode } from '../../text/character-codes.js';

/**
 * What a straight or doubled mark after a digit may be.
 *
 * - `never`: a second or inch after minutes or feet (40°26'46", 5'10").
 * - `perhaps`: inches (un écran de 15"), unless a quotation is there to be closed ("les moins de 15").
 * - `no`: no digit before it, or four and more of them: a year ("en 2015").
 */
export type Measure = 'never' | 'perhaps' | 'no';

/** Reads the digits before a mark. At most six characters are looked at. */
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
