/** Numbers one after the other. */
export interface Numbers {
  /**
   * The next one.
   *
   * @throws RangeError: there is none, or it is 2^28 or more
   */
  next(): number;
  /** Whether all have been read. */
  isAtEnd(): boolean;
}

const mostBytes = 4;

/** Reads unsigned LEB128 numbers: seven bits in each byte, the lowest first; all bytes but the last of a number have the eighth bit set. */
export const readVarints = (bytes: Uint8Array): Numbers => {
  let at = 0;
  return {
    next: () => {
      let value = 0;
      for (let nth = 0; nth < mostBytes; nth++) {
        const byte = bytes[at++];
        if (byte === undefined) throw new RangeError(`it ends within a number, after ${bytes.length} bytes`);
        value |= (byte & 127) << (7 * nth);
        if (byte < 128) return value;
      }
      throw new RangeError(`a number has more than ${mostBytes} bytes, before byte ${at}`);
    },
    isAtEnd: () => at === bytes.length,
  };
};
