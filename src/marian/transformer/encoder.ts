import type { Machine } from './machine.js';
import type { Slots } from './slots.js';

/** Most source tokens in one run, so that it takes no longer than a step of the decoder: other jobs wait. */
const tokensAtOnce = 256;

/** Sources in their order, as many as are read in one run. */
export const runsOf = <Kind extends { readonly ids: readonly number[] }>(sources: readonly Kind[]): Kind[][] => {
  const runs: Kind[][] = [];
  let tokens = Infinity;
  for (const source of sources) {
    tokens += source.ids.length;
    if (tokens > tokensAtOnce) {
      runs.push([]);
      tokens = source.ids.length;
    }
    runs.at(-1)!.push(source);
  }
  return runs;
};

/**
 * Reads sources in one run and returns the slots of each, in which the decoder finds their keys and values. A source's rows are its own
 * tokens: there is no padding, and nothing is computed from two sources.
 */
export const encode = async (machine: Machine, sources: readonly (readonly number[])[], slots: Slots): Promise<Int32Array[]> => {
  const { heap, kernels, weights, scratch, shape, size, headSize } = machine;
  const lengths = sources.map(({ length }) => length);
  const rows = lengths.reduce((sum, length) => sum + length, 0);
  let row = 0;
  for (const source of sources) source.forEach((token, position) => machine.embed(row++, token, position));
  for (const { self, forward } of weights.encoder) {
    await machine.multiply(scratch.states, rows, self.queriesKeysValues, scratch.projected);
    attendWithin(machine, lengths);
    await machine.finish(self, rows);
    await machine.forward(forward, rows);
  }
  const taken = Int32Array.from({ length: rows }, () => slots.take());
  heap.i32.set(taken, scratch.places / 4);
  for (const [layer, { cross }] of weights.decoder.entries()) {
    await machine.multiply(scratch.states, rows, cross.keysValues, scratch.projected);
    kernels.keep(scratch.projected, size * 8, rows, shape.heads, headSize, layer * machine.keptBytes, scratch.places);
  }
  let end = 0;
  return lengths.map((length) => taken.slice(end, (end += length)));
};

/** Each token looks at all of its own source. */
const attendWithin = (machine: Machine, lengths: readonly number[]): void => {
  const { heap, kernels, scratch, shape, size, headSize, keptBytes } = machine;
  const rows = lengths.reduce((sum, length) => sum + length, 0);
  for (let place = 0; place < rows; place += 1) heap.i32[scratch.places / 4 + place] = place * keptBytes;
  const step = size * 12;
  kernels.keep(scratch.projected + size * 4, step, rows, shape.heads, headSize, scratch.kept, scratch.places);
  let row = 0;
  for (const length of lengths) {
    // the kernel goes on to a multiple of four, so each source has places of its own
    for (let place = 0; place < length; place += 1) heap.i32[scratch.places / 4 + place] = (row + place) * keptBytes;
    for (const end = row + length; row < end; row += 1) {
      const query = scratch.projected + row * step;
      const found = scratch.found + row * size * 4;
      kernels.attend(query, found, scratch.kept, scratch.places, length, shape.heads, headSize, scratch.attention);
    }
  }
};
