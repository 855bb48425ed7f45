import { Problem } from '../problems/problem.js';
import type { Limits } from '../types.js';

/**
 * Refuses a text that is longer than one request may bring.
 *
 * @param characters - its length in UTF-16 units
 * @throws `Problem` 413
 */
export const refuseTooLong = (characters: number, { characters: most }: Pick<Limits, 'characters'>, cure: string): void => {
  if (characters <= most) return;
  throw new Problem(413, 'too_large', `the text has ${characters} characters; at most ${most} are taken. ${cure}`);
};
