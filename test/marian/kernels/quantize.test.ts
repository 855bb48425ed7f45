import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytes, floats, heap, kernels, randomFloats, shorts } from './memory.js';

const [x, whole, scales] = [heap.take(6 * 64 * 4), heap.take(6 * 64 * 2), heap.take(6 * 4)];

const quantized = (rows: readonly Float32Array[]): { whole: number[]; bytes: number[]; scales: number[] } => {
  const inputs = rows[0]!.length;
  rows.forEach((row, nth) => heap.f32.set(row, x / 4 + nth * inputs));
  kernels.quantize(x, rows.length, inputs, whole, scales);
  const result = { whole: [...shorts(whole, rows.length * inputs)], scales: [...floats(scales, rows.length)] };
  kernels.quantizeBytes(x, rows.length, inputs, whole, scales);
  expect([...floats(scales, rows.length)]).toEqual(result.scales);
  return { ...result, bytes: [...bytes(whole, rows.length * inputs)] };
};

/** To the nearest whole number, halves to the even one. */
const rounded = (value: number): number => {
  const below = Math.floor(value);
  const isHalf = value - below === 0.5;
  return isHalf ? below + (below % 2 === 0 ? 0 : 1) : Math.round(value);
};

test('halves are rounded to even; the largest becomes 63, whatever its sign', () => {
  const row = Float32Array.of(63, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, -62.5);
  const expected = [63, 0, 2, 2, 0, -2, -2, -62];
  expect(quantized([row])).toEqual({ whole: expected, bytes: expected.map((value) => value + 64), scales: [1] });
  expect(quantized([row.map((value) => -value / 2)])).toEqual({
    whole: expected.map((value) => 0 - value),
    bytes: expected.map((value) => 64 - value),
    scales: [0.5],
  });
});

test('a row of zeros stays one, beside others too', () => {
  const zeros = new Float32Array(8);
  const { whole: found, scales: own } = quantized([zeros, Float32Array.of(-2, 1, 0, 0, 0, 0, 0, 0), zeros]);
  expect(found.slice(0, 8)).toEqual([...zeros]);
  expect(found.slice(8, 11)).toEqual([-63, 32, 0]);
  expect(found.slice(16)).toEqual([...zeros]);
  expect(own.every((scale) => scale > 0)).toBe(true);
});

test('each row by its own largest, whatever stands beside it', () => {
  const size = fc.record({ rows: fc.integer({ min: 1, max: 6 }), eights: fc.integer({ min: 1, max: 8 }), seed: fc.nat(1_000_000) });
  fc.assert(
    fc.property(size, ({ rows, eights, seed }) => {
      const all = Array.from({ length: rows }, (_, row) => randomFloats(eights * 8, seed + row, 10 ** (row - 2)));
      const together = quantized(all);
      expect(together.bytes).toEqual(together.whole.map((value) => value + 64));
      for (const [nth, row] of all.entries()) {
        const largest = Math.max(...row.map(Math.abs));
        const factor = Math.fround(63 / largest);
        const expected = [...row].map((value) => rounded(Math.fround(value * factor)));
        expect(together.whole.slice(nth * row.length, (nth + 1) * row.length)).toEqual(expected.map((value) => value + 0));
        expect(together.scales[nth]).toBe(Math.fround(largest / 63));
      }
    }),
  );
});
