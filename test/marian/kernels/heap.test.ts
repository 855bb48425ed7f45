import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKernels } from '../../../src/marian/kernels/kernels.js';

test('what is taken begins at a cache line, lies behind the kernels’ own, and overlaps nothing', async () => {
  const { heap, kernels } = await loadKernels();
  let end = kernels.start();
  fc.assert(
    fc.property(fc.nat(200_000), (bytes) => {
      const start = heap.take(bytes);
      expect(start % 64).toBe(0);
      expect(start).toBeGreaterThanOrEqual(end);
      end = start + bytes;
      // whole vectors may be read behind the last number
      expect(heap.bytes.length).toBeGreaterThanOrEqual(end + 16);
    }),
  );
});

test('when the memory grows, all views are those of the grown one, and nothing is lost', async () => {
  const { heap } = await loadKernels();
  const pointer = heap.keep(Float32Array.of(1.5, -2));
  const before = [heap.f32, heap.i32, heap.bytes];
  expect([heap.f32, heap.i32, heap.bytes]).toEqual(before);
  const far = heap.take(10_000_000);
  for (const view of before) expect(view.length).toBe(0);
  for (const { buffer, byteLength } of [heap.f32, heap.i32, heap.bytes]) {
    expect(buffer).toBe(heap.bytes.buffer);
    expect(byteLength).toBeGreaterThan(far + 10_000_000);
  }
  expect([...heap.floats(pointer, 2)]).toEqual([1.5, -2]);
  expect(heap.bytes.subarray(far, far + 10_000_000).every((byte) => byte === 0)).toBe(true);
});

test('a part of an array is kept as that part', async () => {
  const { heap } = await loadKernels();
  const pointer = heap.keep(Int32Array.of(7, 8, 9).subarray(1));
  expect([...heap.i32.subarray(pointer / 4, pointer / 4 + 2)]).toEqual([8, 9]);
});

test('each loading has a memory of its own', async () => {
  const [one, other] = [await loadKernels(), await loadKernels()];
  expect(one.heap.keep(Int32Array.of(7))).toBe(other.heap.keep(Int32Array.of(8)));
  expect(one.heap.bytes.buffer).not.toBe(other.heap.bytes.buffer);
});
