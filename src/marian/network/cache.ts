import ort, { type Tensor } from 'onnxruntime-node';
import type { Memory } from './memory.js';

/** Sizes of what a cache keeps for each row and place. */
export interface CacheShape {
  readonly heads: number;
  readonly headSize: number;
}

/**
 * The keys or values of the tokens written so far, [rows, heads, places, head size]: the decoder reads them at each step and adds a place.
 * Two buffers take turns, so that rows move and grow in one copy.
 */
export class Cache {
  #places = 0;

  constructor(
    readonly name: string,
    private readonly shape: CacheShape,
    private readonly memory: Memory,
  ) {}

  /** The cache before the first step. */
  empty(rows: number): Tensor {
    const { heads, headSize } = this.shape;
    return new ort.Tensor('float32', new Float32Array(0), [rows, heads, 0, headSize]);
  }

  /**
   * @param from - for each row, the row of the previous step that it continues
   * @param added - what that step added, [previous rows, heads, 1, head size]
   */
  grown(from: Int32Array, added: Tensor): Tensor {
    const { heads, headSize } = this.shape;
    const before = this.#places * headSize;
    const after = before + headSize;
    const length = from.length * heads * after;
    const old = this.#turn(0, 0);
    const grown = this.#turn(1, length);
    const news = added.data as Float32Array;
    for (let row = 0, to = 0; row < from.length; row += 1) {
      for (let head = from[row]! * heads, end = head + heads; head < end; head += 1, to += after) {
        if (before > 0) grown.set(old.subarray(head * before, (head + 1) * before), to);
        for (let at = 0; at < headSize; at += 1) grown[to + before + at] = news[head * headSize + at]!;
      }
    }
    this.#places += 1;
    return new ort.Tensor('float32', grown.subarray(0, length), [from.length, heads, this.#places, headSize]);
  }

  /** The buffer in use now (0) or next (1). */
  #turn(ahead: 0 | 1, length: number): Float32Array {
    return this.memory.room(`${this.name} ${(this.#places + ahead) % 2}`, Float32Array, length);
  }
}
