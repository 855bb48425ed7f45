import ort, { type Tensor } from 'onnxruntime-node';
import type { Step } from '../search/decoder.js';
import type { Memory } from './memory.js';
import type { Network } from './network.js';
import { headNames } from './search-head.js';

/** Where a step writes its outputs: tensors by name, and the same as a step of the search. */
export interface StepOutputs {
  readonly tensors: Readonly<Record<string, Tensor>>;
  /** What the step added to a cache. */
  added(cache: string): Tensor;
  /** @param places - the place of each row in the batch; @param lengthOf - number of source tokens at a place */
  step(places: Int32Array, lengthOf: (place: number) => number): Step;
}

/** Makes the tensors that a step writes to, in reused memory. */
export const stepOutputs = (
  { shape, caches, aligns }: Network,
  { rows, best, width }: { readonly rows: number; readonly best: number; readonly width: number },
  memory: Memory,
): StepOutputs => {
  const floats = (name: string, ...size: readonly number[]): Tensor => {
    const length = size.reduce((product, side) => product * side, 1);
    return new ort.Tensor('float32', memory.room(name, Float32Array, length).subarray(0, length), [...size]);
  };
  const tokens = memory.room(headNames.bestTokens, BigInt64Array, rows * best).subarray(0, rows * best);
  const scores = floats(headNames.bestScores, rows, 1, best);
  const asked = floats(headNames.askedScores, rows, 1, 1);
  const attention = aligns ? floats('alignment', rows, 1, width) : undefined;
  const added = Object.fromEntries(
    caches.own.map((cache) => [headNames.added(cache), floats(headNames.added(cache), rows, shape.heads, 1, shape.headSize)] as const),
  );
  const scoreAt = scores.data as Float32Array;
  const askedAt = asked.data as Float32Array;
  return {
    tensors: {
      [headNames.bestTokens]: new ort.Tensor('int64', tokens, [rows, 1, best]),
      [headNames.bestScores]: scores,
      [headNames.askedScores]: asked,
      ...added,
      ...(attention && { alignment: attention }),
    },
    added: (cache) => added[headNames.added(cache)]!,
    step: (places, lengthOf) => {
      // one copy for all rows: many small allocations keep the garbage collector busy
      const kept = (attention?.data as Float32Array | undefined)?.slice();
      return {
        best,
        token: (row, place) => Number(tokens[places[row]! * best + place]),
        score: (row, place) => scoreAt[places[row]! * best + place]!,
        askedScore: (row) => askedAt[places[row]!]!,
        alignment:
          kept &&
          ((row) => {
            const start = places[row]! * width;
            return kept.subarray(start, start + lengthOf(places[row]!));
          }),
      };
    },
  };
};
