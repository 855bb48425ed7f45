/**
 * The records of a ZIP archive, as far as they are read: the offsets of their fields in bytes (PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7,
 * 4.3.12 and 4.3.16). All numbers are little-endian.
 */
export const localHeader = { signature: 0x04034b50, length: 30, flags: 6, method: 8, crc: 14, packed: 18, size: 22, name: 26, extra: 28 };

/** A record of the directory, one for each entry. */
export const directoryRecord = {
  signature: 0x02014b50,
  length: 46,
  flags: 8,
  method: 10,
  crc: 16,
  packed: 20,
  size: 24,
  name: 28,
  extra: 30,
  comment: 32,
  disk: 34,
  offset: 42,
};

/** The record that ends the archive. */
export const endRecord = { signature: 0x06054b50, length: 22, disk: 4, entries: 10, size: 12, offset: 16, comment: 20 };

/** Bits of the flags. */
export const flag = { encrypted: 1 << 0, sizesFollow: 1 << 3, strongEncryption: 1 << 6, utf8: 1 << 11, maskedHeaders: 1 << 13 };

/** Methods of packing. */
export const method = { stored: 0, deflated: 8, aes: 99 };

/** Reads and writes numbers at offsets of an archive. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
