import { expect, test } from 'vitest';
import { isAttributionLine } from '../../../src/attribution-lines/recognise/is-attribution-line.js';

/** Tells, and tests, which lines below some text are attribution lines. */
export const below = (text: string) => {
  const isOne = (line: string, above = text): boolean =>
    isAttributionLine(`${above}${line}\nb`, { start: above.length, end: above.length + line.length });
  return {
    isOne,
    takes: (list: readonly string[]): void => {
      test.each(list)('takes: %s', (line) => {
        expect(isOne(line)).toBe(true);
      });
    },
    leaves: (list: readonly string[]): void => {
      test.each(list)('leaves: %s', (line) => {
        expect(isOne(line)).toBe(false);
      });
    },
  };
};
