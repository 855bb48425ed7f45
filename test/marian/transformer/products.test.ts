import fc from 'fast-check';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Matrix } from '../../../src/marian/transformer/matrix.js';
import { Products } from '../../../src/marian/transformer/products.js';
import { bytes, heap, ints, kernels, put, wholes } from '../kernels/memory.js';

/** More rows than anybody has: worth a session at once. */
const many = 1e9;

const matrixOf = (inputs: number, outputs: number, weights: readonly number[]): Matrix => ({
  inputs,
  outputs,
  weights: put(Int8Array.from(weights)),
  scales: 0,
  biases: 0,
});

afterEach(() => vi.unstubAllEnvs());

test('the sums are, to the last bit, those of the kernel, and nothing else is written', async () => {
  const products = new Products(heap, 1);
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 20 }),
    inputs: fc.integer({ min: 1, max: 6 }).map((n) => n * 16),
    outputs: fc.integer({ min: 1, max: 10 }).map((n) => n * 4),
    seed: fc.nat(1_000_000),
    isExtreme: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(size, async ({ rows, inputs, outputs, seed, isExtreme }) => {
      const [x, weights] = [wholes(rows * inputs, seed, 63), wholes(inputs * outputs, seed + 1, 127)];
      // the processor's instructions for bytes must not saturate at the largest of all
      const given = isExtreme ? [x.map((value) => (value < 0 ? -63 : 63)), weights.map((value) => (value < 0 ? -127 : 127))] : [x, weights];
      const matrix = matrixOf(inputs, outputs, given[1]!);
      const [own, theirs] = [heap.take(rows * outputs * 4), heap.take((rows * outputs + 1) * 4)];
      heap.i32[theirs / 4 + rows * outputs] = 77;
      kernels.product(put(Int16Array.from(given[0]!)), rows, inputs, matrix.weights, outputs, own);
      expect(await products.take(matrix, many)).toBe(true);
      await products.multiply(put(Uint8Array.from(given[0]!, (value) => value + 64)), rows, matrix, theirs);
      expect(ints(theirs, rows * outputs + 1)).toEqual(Int32Array.of(...ints(own, rows * outputs), 77));
      expect(new Int8Array(bytes(matrix.weights, inputs * outputs))).toEqual(Int8Array.from(given[1]!));
    }),
    { numRuns: 25 },
  );
});

test('a few rows never come here, many only when the matrix has been used enough', async () => {
  const products = new Products(heap, 1);
  const matrix = matrixOf(16, 4, wholes(64, 1, 127));
  expect(await products.take(matrix, 8)).toBe(false);
  expect(await products.take(matrix, many)).toBe(true);
  expect(await products.take(matrix, 8)).toBe(true);
  expect(await products.take(matrix, 7)).toBe(false);
  // each matrix for itself
  expect(await products.take(matrixOf(16, 4, wholes(64, 2, 127)), 8)).toBe(false);
});

test('without a folder for temporary files, all is left to the kernels; with one, nothing is left in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-test-'));
  try {
    const matrix = matrixOf(16, 4, wholes(64, 1, 127));
    vi.stubEnv('TMPDIR', join(folder, 'missing'));
    const products = new Products(heap, 1);
    expect(await products.take(matrix, many)).toBe(false);
    vi.stubEnv('TMPDIR', folder);
    // it does not try again
    expect(await products.take(matrix, many)).toBe(false);
    expect(await new Products(heap, 1).take(matrix, many)).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
