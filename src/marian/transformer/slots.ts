import type { Heap } from '../kernels/heap.js';

/** Slots added at once when all are taken. */
const atOnce = 1024;
/** Slots that stand a power of two apart would push each other out of the processor's caches. */
const line = 64;

/**
 * Where keys and values are kept: a slot for each token that was read or written, with those of all decoder layers. A
 * row knows the slots of its tokens, so none is ever moved, and beams share those of their common beginning. A slot is known by its bytes
 * from the start of memory.
 */
export class Slots {
  readonly #free: number[] = [];
  readonly #stride: number;

  /** @param bytes - of a slot */
  constructor(
    private readonly heap: Heap,
    bytes: number,
  ) {
    this.#stride = bytes + line;
  }

  take(): number {
    if (this.#free.length === 0) this.#grow();
    return this.#free.pop()!;
  }

  giveBack(slots: Iterable<number>): void {
    for (const slot of slots) this.#free.push(slot);
  }

  #grow(): void {
    const start = this.heap.take(atOnce * this.#stride);
    for (let slot = atOnce - 1; slot >= 0; slot -= 1) this.#free.push(start + slot * this.#stride);
  }
}
