type Numbers = Float32Array | BigInt64Array;
type Kind<Of extends Numbers> = new (length: number) => Of;

/**
 * Buffers by name that one batch hands to the next: allocated anew at each step or batch, they would have to be cleared first and collected
 * later, which took a fifth of the total time.
 */
export class Memory {
  readonly #held = new Map<string, Numbers>();

  /** A buffer for at least `length` numbers. It keeps its content, even when it grows. */
  room<Of extends Numbers>(name: string, kind: Kind<Of>, length: number): Of {
    const held = this.#held.get(name) as Of | undefined;
    if (held && held.length >= length) return held;
    // a little more than requested: a cache grows by a place at each step
    const larger = new kind(Math.ceil(length * 1.25));
    if (held) (larger as Float32Array).set(held as Float32Array);
    this.#held.set(name, larger);
    return larger;
  }
}
