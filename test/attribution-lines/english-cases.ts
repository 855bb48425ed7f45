import { expect, test } from 'vitest';
import { toEnglishAttribution } from '../../src/attribution-lines/render/to-english.js';

/** French lines and their English. */
export type Cases = readonly (readonly [french: string, english: string])[];

/** Each line has its English. */
export const cases = (list: Cases): void => {
  test.each(list)('%s', (french, english) => {
    expect(toEnglishAttribution(french)).toBe(english);
  });
};

/** Each line stays as it is. */
export const unchanged = (list: readonly string[]): void => {
  test.each(list)('unchanged: %s', (line) => {
    expect(toEnglishAttribution(line)).toBe(line);
  });
};

/** Every entry of a table has its line here: the French of the table is found in the French of the cases. */
export const isComplete = (table: Iterable<string>, list: Cases): void => {
  test('no entry without a test', () => {
    const tested = list.map(([french]) => french.toLowerCase());
    expect([...table].filter((entry) => !tested.some((line) => line.includes(entry)))).toEqual([]);
  });
};
