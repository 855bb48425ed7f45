import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floats, heap, ints, kernels, randomFloats } from './memory.js';

const most = 300;
const [room, places, values] = [heap.take((most + 4) * 4), heap.take(most * 4), heap.take(most * 4)];

const bestOf = (logits: readonly number[], wanted: number): { places: number[]; values: number[]; powers: number } => {
  heap.f32.set(logits, room / 4);
  // what stands behind them must not count
  heap.f32.fill(1e9, room / 4 + logits.length, room / 4 + logits.length + 4);
  const powers = kernels.best(room, logits.length, wanted, places, values);
  return { places: [...ints(places, wanted)], values: [...floats(values, wanted)], powers };
};

test('the best come first, equal ones by their place', () => {
  expect(bestOf([1, 5, 5, -2, 7, 5, 0], 5)).toMatchObject({ places: [4, 1, 2, 5, 0], values: [7, 5, 5, 5, 1] });
  expect(bestOf([-3, -3, -3], 3)).toMatchObject({ places: [0, 1, 2] });
  expect(bestOf([-3], 1)).toMatchObject({ places: [0], values: [-3], powers: 1 });
});

test('as by sorting, for any count, some or all of them wanted', () => {
  // few different numbers, so that many are equal
  const logit = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ min: -20, max: 20, noNaN: true }));
  const asked = fc
    .array(logit, { minLength: 1, maxLength: 60 })
    .chain((logits) => fc.tuple(fc.constant(logits.map((value) => value + 0)), fc.integer({ min: 1, max: logits.length })));
  fc.assert(
    fc.property(asked, ([logits, wanted]) => {
      const sorted = [...logits.keys()].sort((a, b) => logits[b]! - logits[a]! || a - b).slice(0, wanted);
      const { places: found, values: own } = bestOf(logits, wanted);
      expect(found).toEqual(sorted);
      expect(own).toEqual(sorted.map((place) => logits[place]));
    }),
  );
});

test('the sum of powers is that of all, within 1e-5 of itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: most }), fc.nat(1_000_000), (count, seed) => {
      const logits = [...randomFloats(count, seed, 15)];
      const largest = Math.max(...logits);
      const expected = logits.reduce((sum, value) => sum + Math.exp(value - largest), 0);
      expect(Math.abs(bestOf(logits, 1).powers / expected - 1)).toBeLessThan(1e-5);
    }),
  );
});
