/** A unit as it lies in the file. */
export interface UnitRecord {
  /** What it is found by: a key or the hash of a normal form, 16 bytes. */
  readonly key: Buffer;
  /** When its English was written, in milliseconds since 1970. */
  readonly changed: number;
  /** When it was last used, in days since 1970. */
  readonly day: number;
  readonly french: string;
  readonly english: string;
  readonly details: unknown;
}

/** Bytes of a key. */
export const keyBytes = 16;
const dayAt = 6;
const keyAt = 8;
const textAt = keyAt + keyBytes;

/** Days since 1970, in UTC: as fine as the use of units is noted. */
export const today = (): number => Math.floor(Date.now() / dayLength);

/** Milliseconds in a day. */
export const dayLength = 86_400_000;

/**
 * changed (6 bytes), day (2), key (16), then French, English and details as JSON: short, and quick to read back.
 *
 * @throws TypeError if JSON cannot keep the details
 */
export const toBytes = ({ key, changed, day, french, english, details }: UnitRecord): Buffer => {
  const text = JSON.stringify(details === undefined ? [french, english] : [french, english, details]);
  const bytes = Buffer.allocUnsafe(textAt + Buffer.byteLength(text));
  key.copy(bytes, keyAt);
  bytes.writeUIntBE(changed, 0, 6);
  bytes.writeUInt16BE(day, dayAt);
  bytes.write(text, textAt);
  return bytes;
};

/** Reads what `toBytes` wrote. */
export const fromBytes = (bytes: Buffer): UnitRecord => {
  const [french, english, details] = JSON.parse(bytes.toString('utf8', textAt)) as [string, string, unknown];
  return { key: keyIn(bytes), changed: bytes.readUIntBE(0, 6), day: dayOf(bytes), french, english, details };
};

/** The key of a record. */
export const keyIn = (bytes: Buffer): Buffer => bytes.subarray(keyAt, textAt);

/** The day of a record's last use. */
export const dayOf = (bytes: Buffer): number => bytes.readUInt16BE(dayAt);

/** The record with another day of use. */
export const usedOn = (bytes: Buffer, day: number): Buffer => {
  bytes.writeUInt16BE(day, dayAt);
  return bytes;
};
