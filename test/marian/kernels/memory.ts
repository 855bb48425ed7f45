import { loadKernels } from '../../../src/marian/kernels/kernels.js';

/** The kernels with their memory, and ways to put numbers into it and read them again. */
export const { kernels, heap } = await loadKernels();

/** A room of its own for these numbers. */
export const put = (numbers: Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array): number => {
  const pointer = heap.take(numbers.byteLength);
  heap.bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), pointer);
  return pointer;
};

export const floats = (pointer: number, count: number): Float32Array => heap.floats(pointer, count).slice();
export const ints = (pointer: number, count: number): Int32Array => heap.i32.slice(pointer / 4, pointer / 4 + count);
export const shorts = (pointer: number, count: number): Int16Array => new Int16Array(heap.bytes.slice(pointer, pointer + count * 2).buffer);
export const bytes = (pointer: number, count: number): Uint8Array => heap.bytes.slice(pointer, pointer + count);

/** Numbers in [-1, 1) that are the same for the same seed (Lehmer, "minimal standard"). */
export const random = (seed: number): (() => number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * 2 - 1;
  };
};

/** So many of them, times a factor. */
export const randomFloats = (count: number, seed: number, factor = 1): Float32Array => {
  const next = random(seed);
  return Float32Array.from({ length: count }, () => next() * factor);
};

/** Whole numbers from -most to most. */
export const wholes = (count: number, seed: number, most: number): number[] => {
  const next = random(seed);
  return Array.from({ length: count }, () => Math.round(next() * most));
};
