import { keyIn, usedOn, type UnitRecord, fromBytes, toBytes, today } from './records.js';
import type { Table } from './tables.js';

/** Units by their key and by their number. Changes are made within a transaction. */
export interface Units {
  find(key: Buffer): UnitRecord | undefined;
  /** Puts it in the place of the one with its key, or at the end. */
  put(record: UnitRecord): number;
  /** Makes it the one that was used last. */
  touch(key: Buffer): void;
  remove(key: Buffer): UnitRecord | undefined;
  get(number: number): UnitRecord | undefined;
  clear(): void;
  count(): number;
  /** From the one that was used longest ago. */
  all(): Iterable<UnitRecord>;
}

/** Units that are read at once: a table may be changed while it is gone through. */
const stretch = 500;

/** @param numbers - key → number; @param records - number → record */
export const unitsIn = (numbers: Table<Buffer>, records: Table<number>): Units => {
  const numberOf = (key: Buffer): number | undefined => numbers.getBinary(key)?.readUInt32LE(0);
  const read = (number: number | undefined): Buffer | undefined => (number === undefined ? undefined : records.getBinary(number));
  const append = (bytes: Buffer): number => {
    const [last = 0] = records.getKeys({ reverse: true, limit: 1 });
    const number = last + 1;
    const place = Buffer.allocUnsafe(4);
    place.writeUInt32LE(number);
    void records.put(number, bytes);
    void numbers.put(keyIn(bytes), place);
    return number;
  };
  const units: Units = {
    get: (number) => decoded(read(number)),
    find: (key) => units.get(numberOf(key) ?? 0),
    put: (record) => {
      const known = numberOf(record.key);
      if (known === undefined) return append(toBytes(record));
      void records.put(known, toBytes(record));
      return known;
    },
    touch: (key) => {
      const number = numberOf(key);
      const bytes = read(number);
      if (number === undefined || !bytes) return;
      void records.remove(number);
      append(usedOn(bytes, today()));
    },
    remove: (key) => {
      const number = numberOf(key);
      const bytes = read(number);
      if (number === undefined) return undefined;
      void numbers.remove(key);
      void records.remove(number);
      return decoded(bytes);
    },
    clear: () => {
      records.clearSync();
      numbers.clearSync();
    },
    count: () => entryCount(records),
    *all() {
      for (let start = 0; ;) {
        const found = [...records.getRange({ start, limit: stretch })];
        for (const { value } of found) yield fromBytes(value);
        if (found.length < stretch) return;
        start = found.at(-1)!.key + 1;
      }
    },
  };
  return units;
};

const decoded = (bytes: Buffer | undefined): UnitRecord | undefined => bytes && fromBytes(bytes);

const entryCount = (table: Table<number>): number => (table.getStats() as { readonly entryCount: number }).entryCount;
