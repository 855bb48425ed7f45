import type { Heap } from '../kernels/heap.js';

/**
 * Which slots each row looks at, in order: int32 [rows, width]. Two tables take turns, since rows move from one step to the next.
 */
export class Tables {
  /** Of a row. */
  readonly #bytes: number;
  #now: number;
  #next: number;

  constructor(
    private readonly heap: Heap,
    rows: number,
    width: number,
  ) {
    // attention writes up to a multiple of four
    this.#bytes = Math.ceil(width / 4) * 16;
    this.#now = heap.take(rows * this.#bytes);
    this.#next = heap.take(rows * this.#bytes);
  }

  /** Pointer to the slots of a row. */
  at(row: number): number {
    return this.#now + row * this.#bytes;
  }

  /** Begins the next step: a row goes on from one of the last, whose slots it has. */
  move(row: number, from: number, count: number): void {
    const { i32 } = this.heap;
    const start = this.at(from) / 4;
    i32.copyWithin((this.#next + row * this.#bytes) / 4, start, start + count);
  }

  /** The rows that were moved or set are those of this step. */
  turn(): void {
    [this.#now, this.#next] = [this.#next, this.#now];
  }

  /** Sets a row of the next step. */
  set(row: number, slots: Int32Array): void {
    this.heap.i32.set(slots, (this.#next + row * this.#bytes) / 4);
  }

  /** Adds a slot to a row of this step. */
  add(row: number, count: number, slot: number): void {
    this.heap.i32[this.at(row) / 4 + count] = slot;
  }
}
