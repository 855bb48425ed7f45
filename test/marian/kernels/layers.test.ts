import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floats, heap, kernels, put, randomFloats, wholes } from './memory.js';

const seed = fc.nat(1_000_000);

test('e ^ x is within 3e-7 of itself wherever float32 has it: swish shows it', () => {
  // for a negative x, x × sigmoid(x) = x × e ^ x / (1 + e ^ x)
  const x = Float32Array.from({ length: 16_000 }, (_, at) => (at - 13_920) / 160);
  const pointer = put(x);
  kernels.swish(pointer, x.length);
  const found = floats(pointer, x.length);
  const off = x.map((value, at) => (value === 0 ? Math.abs(found[at]!) : Math.abs(found[at]! / (value / (1 + Math.exp(-value))) - 1)));
  expect(Math.max(...off)).toBeLessThan(3e-7);
});

test('far from zero, swish is x or nothing, never infinite', () => {
  const pointer = put(Float32Array.of(-1000, -200, 200, 1000));
  kernels.swish(pointer, 4);
  const [least, less, more, most] = floats(pointer, 4);
  expect([more, most]).toEqual([200, 1000]);
  for (const value of [least!, less!]) expect(Math.abs(value)).toBeLessThan(1e-30);
});

test('a norm of a sum is what its formula says, within 1e-5, and the same to the last bit alone and among others', () => {
  const size = fc.record({ rows: fc.integer({ min: 1, max: 5 }), fours: fc.integer({ min: 2, max: 64 }), seed });
  fc.assert(
    fc.property(size, ({ rows, fours, seed: nth }) => {
      const width = fours * 4;
      const [x, y] = [randomFloats(rows * width, nth, 3), randomFloats(rows * width, nth + 1, 3)];
      const [gains, biases] = [randomFloats(width, nth + 2), randomFloats(width, nth + 3)];
      const [g, b] = [put(gains), put(biases)];
      const together = put(x);
      kernels.addAndNorm(together, put(y), rows, width, g, b);
      for (let row = 0; row < rows; row += 1) {
        const part = (all: Float32Array): Float32Array => all.subarray(row * width, (row + 1) * width);
        const found = floats(together + row * width * 4, width);
        const alone = put(part(x));
        kernels.addAndNorm(alone, put(part(y)), 1, width, g, b);
        expect(floats(alone, width)).toEqual(found);
        const sum = Array.from(part(x), (value, at) => value + part(y)[at]!);
        const mean = sum.reduce((all, value) => all + value, 0) / width;
        const variance = sum.reduce((all, value) => all + (value - mean) ** 2, 0) / width;
        sum.forEach((value, at) => {
          const expected = ((value - mean) / Math.sqrt(variance + 1e-5)) * gains[at]! + biases[at]!;
          expect(Math.abs(found[at]! - expected)).toBeLessThan(1e-5);
        });
      }
    }),
    { numRuns: 50 },
  );
});

test('a row without spread becomes its biases', () => {
  const [x, biases] = [put(new Float32Array(8).fill(3)), Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8)];
  kernels.addAndNorm(x, put(new Float32Array(8).fill(-1)), 1, 8, put(new Float32Array(8).fill(2)), put(biases));
  expect(floats(x, 8)).toEqual(biases);
});

test('an embedding is its whole numbers × factor + position, in float32', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), seed, (fours, nth) => {
      const size = fours * 4;
      const token = wholes(size, nth, 127);
      const [positions, [factor]] = [randomFloats(size, nth + 1), randomFloats(1, nth + 2)];
      const x = heap.take(size * 4);
      kernels.embed(x, size, put(Int8Array.from(token)), factor!, put(positions));
      expect([...floats(x, size)]).toEqual(token.map((whole, at) => Math.fround(Math.fround(whole * factor!) + positions[at]!)));
    }),
  );
});
