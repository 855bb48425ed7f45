type Numbers = Float32Array | BigInt64Array;
type Kind<Of extends Numbers> = new (length: number) => Of;

/**
 * Memory of a batch that the next batch uses again, by name: what is asked of the runtime anew at each step or batch it has to clear first
 * and collect later, which took a fifth of all time.
 */
export class Memory {
  readonly #held = new Map<string, Numbers>();

  /** Room for `length` numbers at least. What it held stays where it was, also when it grows. */
  room<Of extends Numbers>(name: string, kind: Kind<Of>, length: number): Of {
    const held = this.#held.get(name) as Of | undefined;
    if (held && held.length >= length) return held;
    // some more than asked for: a cache grows by a place at each step
    const larger = new kind(Math.ceil(length * 1.25));
    if (held) (larger as Float32Array).set(held as Float32Array);
    this.#held.set(name, larger);
    return larger;
  }
}
