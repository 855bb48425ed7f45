import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floats, heap, kernels, put, random, randomFloats } from './memory.js';

const heads = 2;
const size = 32;
const width = heads * size;
/** What `keep` needs for a place. */
const kept = width * 4 + heads * 8;
const most = 70;

const table = heap.take(most * kept);
const weights = heap.take((heads + 1) * (most + 4) * 4);
const out = heap.take(width * 4);

interface Places {
  readonly query: Float32Array;
  /** Keys and values of each place: float32 [places, 2, width]. */
  readonly content: Float32Array;
  /** Which of them are looked at, in order. */
  readonly looked: readonly number[];
}

/** Puts the content into the table, each row to the place of its number, and looks at some. */
const attention = ({ query, content, looked }: Places): { found: Float32Array; weights: number[][] } => {
  const rows = content.length / (2 * width);
  kernels.keep(put(content), width * 8, rows, heads, size, table, put(Int32Array.from({ length: rows }, (_, row) => row * kept)));
  const places = put(Int32Array.from([...looked.map((row) => row * kept), 0, 0, 0]));
  kernels.attend(put(query), out, table, places, looked.length, heads, size, weights);
  const rounded = Math.ceil(looked.length / 4) * 4;
  const ofHead = (_: unknown, head: number): number[] => [...floats(weights + head * rounded * 4, looked.length)];
  return { found: floats(out, width), weights: Array.from({ length: heads }, ofHead) };
};

/** The same in float64, without whole numbers. */
const reference = ({ query, content, looked }: Places): { found: number[]; weights: number[][] } => {
  const found: number[] = [];
  const shares = Array.from({ length: heads }, (_, head) => {
    const at = (row: number, side: 0 | 1, nth: number): number => content[(row * 2 + side) * width + head * size + nth]!;
    const ownQuery = query.subarray(head * size, (head + 1) * size);
    const scores = looked.map((row) => ownQuery.reduce((sum, value, nth) => sum + value * at(row, 0, nth), 0));
    const largest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - largest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const own = powers.map((power) => power / total);
    for (let nth = 0; nth < size; nth += 1) found.push(looked.reduce((sum, row, place) => sum + own[place]! * at(row, 1, nth), 0));
    return own;
  });
  return { found, weights: shares };
};

const farthest = (found: ArrayLike<number>, expected: readonly number[]): number =>
  expected.reduce((far, value, at) => Math.max(far, Math.abs(found[at]! - value)), 0);

const anyPlaces = fc
  .record({ rows: fc.integer({ min: 1, max: most }), count: fc.integer({ min: 1, max: most }), seed: fc.nat(1_000_000) })
  .map(({ rows, count, seed }): Places => {
    const next = random(seed);
    // any order, some twice
    const looked = Array.from({ length: count }, () => Math.floor(((next() + 1) / 2) * rows));
    return { query: randomFloats(width, seed + 1, 0.7), content: randomFloats(rows * 2 * width, seed + 2, 2), looked };
  });

// Whole numbers of 12 and 15 bits lose something. Measured over these cases: 2.9e-4 of a weight, and 1.8e-3 of what is found among values
// within ±2.
test('attention is softmax(query × keys) × values, for any count, in any order, places shared', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const [{ found, weights: own }, expected] = [attention(places), reference(places)];
      expect(farthest(found, expected.found)).toBeLessThan(4e-3);
      expect(farthest(own.flat(), expected.weights.flat())).toBeLessThan(6e-4);
      for (const head of own) expect(head.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
    }),
  );
});

test('what a row finds is the same to the last bit, whatever stands in the table beside its places', () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const before = attention(places);
      const { content, looked } = places;
      const others = content.map((value, at) => (looked.includes(Math.floor(at / (2 * width))) ? value : value * -3 + 1));
      expect(attention({ ...places, content: others })).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

test('the largest queries, keys and values do not overflow', () => {
  for (const sign of [1, -1]) {
    const looked = Array.from({ length: most }, (_, row) => row);
    const query = new Float32Array(width).fill(0.5);
    const places = { query, content: new Float32Array(most * 2 * width).fill(sign * 1000), looked };
    const { found } = attention(places);
    expect(farthest(found, new Array<number>(width).fill(sign * 1000))).toBeLessThan(1);
  }
});

test('where there is one place, what it holds is found, within 15 bits of its largest', () => {
  const content = randomFloats(2 * width, 5, 2);
  const { found, weights: own } = attention({ query: randomFloats(width, 6), content, looked: [0] });
  expect(own.flat()).toEqual(Array.from({ length: heads }, () => 1));
  expect(farthest(found, [...content.subarray(width)])).toBeLessThan(1e-4);
});

test('zeros give zeros, and weights that are all alike', () => {
  const { found, weights: own } = attention({
    query: new Float32Array(width),
    content: new Float32Array(5 * 2 * width),
    looked: [0, 1, 2, 3, 4],
  });
  expect(farthest(found, new Array<number>(width).fill(0))).toBeLessThan(1e-7);
  for (const weight of own.flat()) expect(weight).toBeCloseTo(0.2, 6);
});
