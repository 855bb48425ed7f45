import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom } from '../../src/text/spans.js';

test('the first span from a position on', () => {
  const spans = [{ start: 2 }, { start: 5 }, { start: 5 }, { start: 9 }];
  expect([0, 2, 3, 5, 6, 10].map((position) => firstFrom(spans, position))).toEqual([0, 0, 1, 1, 3, 4]);
  expect(firstFrom([], 3)).toBe(0);
});

test('it is the one that a linear search finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, position) => {
      const spans = starts.sort((one, other) => one - other).map((start) => ({ start }));
      const found = spans.findIndex(({ start }) => start >= position);
      expect(firstFrom(spans, position)).toBe(found < 0 ? spans.length : found);
    }),
  );
});
