import { expect, test } from 'vitest';
import { loadKernels } from '../../../src/marian/kernels/kernels.js';
import { Slots } from '../../../src/marian/transformer/slots.js';

const bytes = 200;

test('no two slots overlap while both are taken', async () => {
  const { heap } = await loadKernels();
  const slots = new Slots(heap, bytes);
  const taken = Array.from({ length: 3000 }, () => slots.take()).sort((a, b) => a - b);
  taken.slice(1).forEach((slot, nth) => expect(slot).toBeGreaterThanOrEqual(taken[nth]! + bytes));
  expect(heap.bytes.length).toBeGreaterThanOrEqual(taken.at(-1)! + bytes);
});

test('what is given back is taken again before memory grows', async () => {
  const { heap } = await loadKernels();
  const slots = new Slots(heap, bytes);
  const first = Array.from({ length: 1024 }, () => slots.take());
  const { length } = heap.bytes;
  slots.giveBack(first.slice(0, 500));
  slots.giveBack(Int32Array.from(first.slice(500)));
  const again = Array.from({ length: 1024 }, () => slots.take());
  expect(new Set(again)).toEqual(new Set(first));
  expect(heap.bytes.length).toBe(length);
});
