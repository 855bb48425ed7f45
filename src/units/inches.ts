import { isDigitCode } from '../text/character-codes.js';
import type { QuotedUnit } from './quoted.js';

/** A unit whose inches are no longer quotation marks. */
export interface WithInches {
  readonly quoted: QuotedUnit;
  /** For each prime `″` in it, whether it was typed as `"`; empty if none was. */
  readonly typed: readonly boolean[];
}

/**
 * Prints the inch marks of numbers with a prime, so that they go with their numbers and are not placed like quotation marks.
 *
 *     un écran de 55" et un « mot »   →   'un écran de 55″ et un "mot"', with two marks
 *     il a dit "oui en 1998"          →   unchanged: the mark closes a quotation
 */
export const withPrimes = (quoted: QuotedUnit): WithInches => {
  const { text, marks } = quoted;
  if (!marks.some(({ role }) => role === 'literal')) return { quoted, typed: [] };
  const kept: (typeof marks)[number][] = [];
  const typed: boolean[] = [];
  let nth = -1;
  const printed = text.replace(/["″]/gu, (sign, at: number) => {
    if (sign === '″') {
      typed.push(false);
      return sign;
    }
    nth += 1;
    const mark = marks[nth]!;
    const isInch = mark.role === 'literal' && isDigitCode(text.charCodeAt(at - 1));
    if (isInch) typed.push(true);
    else kept.push(mark);
    return isInch ? '″' : sign;
  });
  return { quoted: { text: printed, marks: kept }, typed: typed.includes(true) ? typed : [] };
};

/** Writes the primes of the English as the source has them, in the same order. */
export const asTyped = (english: string, typed: readonly boolean[]): string => {
  if (typed.length === 0) return english;
  let nth = -1;
  return english.replace(/″/gu, (prime) => {
    nth += 1;
    return typed[nth] === false ? prime : '"';
  });
};
