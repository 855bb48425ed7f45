/** Which target pieces each source piece can become. Source and target have one vocabulary, whose last piece is the padding. */
export interface Lists {
  /** Size of the vocabulary. */
  readonly pieces: number;
  /** For any sentence: the end piece, the commonest ones, marks and digits. */
  readonly common: ArrayLike<number>;
  /** Those of source piece `id` are `ids` from `starts[id]` up to `starts[id + 1]`, without the common ones. */
  readonly starts: ArrayLike<number>;
  readonly ids: ArrayLike<number>;
}

/** The target pieces worth scoring: a step of the decoder need not look at all the others. */
export interface Shortlist {
  /** Size of the vocabulary that it was made for. */
  readonly pieces: number;
  /**
   * What a sentence may become: the common pieces, what its own pieces are known to become, and its own pieces, since names are copied.
   * Ascending, each once, never the padding.
   *
   * @param source - ids of the sentence's pieces
   * @param given - others that its English must have
   */
  idsFor(source: readonly number[], given?: readonly number[]): Int32Array;
}

const bitsOf = (ids: ArrayLike<number>, pieces: number): Int32Array => {
  const bits = new Int32Array((pieces + 31) >>> 5);
  for (let at = 0; at < ids.length; at++) bits[ids[at]! >>> 5]! |= 1 << (ids[at]! & 31);
  return bits;
};

/** A set bit for each id keeps them ascending and each once, without sorting: 30 pieces take some microseconds. */
export const shortlistOf = ({ pieces, common, starts, ids }: Lists): Shortlist => {
  const padding = pieces - 1;
  const commonBits = bitsOf(common, pieces);
  const room = new Int32Array(pieces);
  return {
    pieces,
    idsFor: (source, given = []) => {
      const bits = commonBits.slice();
      for (const piece of given) bits[piece >>> 5]! |= 1 << (piece & 31);
      for (const piece of source) {
        if (piece >= padding) continue;
        bits[piece >>> 5]! |= 1 << (piece & 31);
        for (let at = starts[piece]!, end = starts[piece + 1]!; at < end; at++) bits[ids[at]! >>> 5]! |= 1 << (ids[at]! & 31);
      }
      return room.slice(0, unpack(bits, room));
    },
  };
};

/** Writes the places of all set bits in their order, and returns how many there are. */
const unpack = (bits: Int32Array, into: Int32Array): number => {
  let count = 0;
  for (let word = 0; word < bits.length; word++) {
    // the lowest set bit is taken off until none is left
    for (let left = bits[word]!; left !== 0; left &= left - 1) into[count++] = (word << 5) + 31 - Math.clz32(left & -left);
  }
  return count;
};
