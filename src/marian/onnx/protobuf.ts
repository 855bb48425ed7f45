// How Protocol Buffers are written (https://protobuf.dev/programming-guides/encoding), as far as models need it.

/** A field that holds bytes: a message of other fields, or numbers. */
export const message = (field: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  return Buffer.concat([digits(BigInt(field * 8 + 2)), digits(BigInt(content.length)), content]);
};

/** A field that holds a text. */
export const text = (field: number, words: string): Uint8Array => message(field, Buffer.from(words));

/** A field that holds a whole number of 64 bits. */
export const varint = (field: number, value: bigint): Uint8Array =>
  Buffer.concat([digits(BigInt(field * 8)), digits(BigInt.asUintN(64, value))]);

/** Seven bits per byte, lowest first; all bytes but the last have the eighth bit set. */
const digits = (value: bigint): Uint8Array => {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 128n) return Uint8Array.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) + 128);
  }
};
