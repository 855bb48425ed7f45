import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBatches } from '../../src/batching/batches.js';

const own = (tokens: number): number => tokens;

test('an item longer than the budget travels alone, the others by length', () => {
  expect(toBatches([5, 2, 9, 2], own, () => 10).map(({ indices }) => indices)).toEqual([[2], [0, 1], [3]]);
  expect(toBatches([12, 3], own, () => 10).map(({ items }) => items)).toEqual([[12], [3]]);
});

test('no items make no batches', () => {
  expect(toBatches([], own, () => 10)).toEqual([]);
});

test('every item is in one batch, under its own index, and no batch of several is over the budget', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 })), fc.integer({ min: 1, max: 100 }), (lengths, budget) => {
      const batches = toBatches(lengths, own, () => budget);
      const indices = batches.flatMap((batch) => batch.indices);
      expect(indices.toSorted((a, b) => a - b)).toEqual(lengths.map((_, index) => index));
      for (const { items, indices } of batches) {
        expect(items).toEqual(indices.map((index) => lengths[index]));
        expect(items.length === 1 || items.length * Math.max(...items) <= budget).toBe(true);
      }
    }),
  );
});

test('a budget may depend on what is left', () => {
  const halves = toBatches(
    [4, 4, 4, 4, 4, 4, 4, 4],
    (tokens) => tokens,
    (left) => left / 2,
  );
  expect(halves.map(({ indices }) => indices.length)).toEqual([4, 2, 1, 1]);
});
