import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '../../../../src/formats/subtitles/layout/split-words.js';

test('each part has a word at least, wherever the ideal places are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 200 }), { maxLength: 12 }), fc.nat({ max: 60 }), (ideals, more) => {
      const words = ideals.length + 1 + more;
      const starts = splitWords({ words, ideals, costBefore: () => 0, costOf: () => 0 });
      expect(starts).toHaveLength(ideals.length + 2);
      expect([starts[0], starts.at(-1)]).toEqual([0, words]);
      for (let part = 1; part < starts.length; part += 1) expect(starts[part]!).toBeGreaterThan(starts[part - 1]!);
    }),
  );
});

test('the cheapest division near the ideal one is taken', () => {
  const costBefore = (word: number): number => (word === 7 ? 0 : 5);
  expect(splitWords({ words: 12, ideals: [5], costBefore, costOf: () => 0 })).toEqual([0, 7, 12]);
  expect(splitWords({ words: 12, ideals: [5], costBefore, costOf: (_, from, to) => (to - from > 6 ? 9 : 0) })).toEqual([0, 6, 12]);
});
