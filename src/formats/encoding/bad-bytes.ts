/** Offset of the first bad byte sequence, so that an editor opened there shows it. For a valid text, its length. */
export const firstBadByte = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): number =>
  encoding === 'utf-8' ? firstBadUtf8(bytes) : firstBadUtf16(bytes, encoding === 'utf-16le');

const firstBadUtf8 = (bytes: Uint8Array): number => {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
};

/** Length in bytes of the character that begins at `at`; 0 if none does. Well-formed sequences are those in RFC 3629. */
const sequenceLength = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const [lowest, highest] = secondByte(first);
  const second = bytes[at + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
};

const secondByte = (first: number): readonly [lowest: number, highest: number] => {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
    default:
      return [0x80, 0xbf];
  }
};

/** Finds a surrogate without its other half, or half a unit at the end. */
const firstBadUtf16 = (bytes: Uint8Array, littleEndian: boolean): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const even = bytes.length - (bytes.length % 2);
  const unit = (at: number): number => (at < even ? view.getUint16(at, littleEndian) : 0);
  for (let at = 0; at < even; at += 2) {
    const kind = unit(at) & 0xfc00;
    if (kind === 0xdc00) return at;
    if (kind === 0xd800) {
      if ((unit(at + 2) & 0xfc00) !== 0xdc00) return at;
      at += 2;
    }
  }
  return even;
};
