import { isDigitCode } from '../text/character-codes.js';
import type { QuotedUnit } from './quoted.js';

/** A unit whose inches, feet and minutes are no longer quotation marks or apostrophes. */
export interface WithPrimes {
  readonly quoted: QuotedUnit;
  /** For each prime `′` or `″` in it, in order, what is typed in the source: `"`, `''`, `’`, `″`; empty if all are primes there. */
  readonly typed: readonly string[];
}

/**
 * Prints the marks behind numbers that mean inches, feet, minutes or seconds as primes, so that they go with their numbers and are not
 * placed like quotation marks or taken for apostrophes.
 *
 *     un écran de 55" et un « mot »   →   'un écran de 55″ et un "mot"', with two marks
 *     un pneu de 17'', à la 88’       →   'un pneu de 17″, à la 88′'
 *     il a dit "oui en 1998"          →   unchanged: the mark closes a quotation
 *     l’année ‘68’, 1’250, '90        →   unchanged
 */
export const withPrimes = ({ text, marks }: QuotedUnit): WithPrimes => {
  const hasInches = marks.some(({ role }) => role === 'literal');
  if (!hasInches && !primeBehindDigit.test(text)) return { quoted: { text, marks }, typed: [] };
  const kept: (typeof marks)[number][] = [];
  const typed: string[] = [];
  const isQuoting = singleOpening.test(text);
  let nth = -1;
  const printed = text.replace(anyPrime, (sign, at: number) => {
    const isBehindDigit = isDigitCode(text.charCodeAt(at - 1));
    if (sign === '"') {
      nth += 1;
      const mark = marks[nth]!;
      const isInch = mark.role === 'literal' && isBehindDigit;
      if (!isInch) kept.push(mark);
      return isInch ? prime('″', sign, typed) : sign;
    }
    if ('′″'.includes(sign)) return prime(sign, sign, typed);
    return isBehindDigit && !isQuoting && !/[\p{L}\p{N}'’]/u.test(text.charAt(at + sign.length))
      ? prime(sign.length === 2 ? '″' : '′', sign, typed)
      : sign;
  });
  return { quoted: { text: printed, marks: kept }, typed: typed.some((sign) => !'′″'.includes(sign)) ? typed : [] };
};

const prime = (printed: string, sign: string, typed: string[]): string => {
  typed.push(sign);
  return printed;
};

const primeBehindDigit = /\d['’]/u;
const anyPrime = /["″′]|['’]{1,2}/gu;
/** With an opening single mark in the text, one behind a number may close. */
const singleOpening = /‘|(?<![\p{L}\p{N}.'’])['’](?=[\p{L}\p{N}])/u;

/** Writes the primes of the English as the source has them, in the same order. */
export const asTyped = (english: string, typed: readonly string[]): string => {
  if (typed.length === 0) return english;
  let nth = -1;
  return english.replace(/[′″]/gu, (sign) => {
    nth += 1;
    return typed[nth] ?? (sign === '″' ? '"' : sign);
  });
};
