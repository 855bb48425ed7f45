import { changedOf, fromBytes, keyIn, today, type UnitRecord, usedOn, writtenAt } from './records/records.js';
import type { Table } from './tables.js';

/** A unit and its number in the file. */
export interface Found {
  readonly number: number;
  readonly record: UnitRecord;
}

/** Where a unit was put. */
export interface Put {
  readonly number: number;
  /** Whether there was none with its key. */
  readonly isNew: boolean;
}

/** Units by their key and by their number. Changes are made within a transaction. */
export interface Units {
  readonly find: (key: Buffer) => Found | undefined;
  readonly get: (number: number) => UnitRecord | undefined;
  /** Puts what `toBytes` made in the place of the one with its key, whose time of writing it may keep, or at the end. */
  readonly put: (bytes: Buffer, time?: 'its own' | 'as before') => Put;
  /** Makes it the one that was used last. */
  readonly touch: (key: Buffer) => void;
  readonly remove: (key: Buffer) => Found | undefined;
  /** Removes those that were used longest ago, up to this many. */
  readonly removeOldest: (most: number) => void;
  readonly clear: () => void;
  readonly count: () => number;
  /** From the one that was used longest ago. */
  readonly all: () => Iterable<UnitRecord>;
}

/** Units that are read at once: a table may be changed while it is gone through. */
const stretch = 500;

/** Numbers rise: a unit that is used is taken out and put at the end, so that their order is the order of last use. */
export const unitsIn = (keys: Table<Buffer>, records: Table<number>): Units => {
  const numberOf = (key: Buffer): number | undefined => keys.getBinary(key)?.readUInt32LE(0);
  const append = (bytes: Buffer): number => {
    const [last = 0] = records.getKeys({ reverse: true, limit: 1 });
    const place = Buffer.allocUnsafe(4);
    place.writeUInt32LE(last + 1);
    void records.put(last + 1, bytes);
    void keys.put(keyIn(bytes), place);
    return last + 1;
  };
  const get = (number: number): UnitRecord | undefined => {
    const bytes = records.getBinary(number);
    return bytes && fromBytes(bytes);
  };
  const find = (key: Buffer): Found | undefined => {
    const number = numberOf(key);
    const record = number === undefined ? undefined : get(number);
    return record && { number: number!, record };
  };
  return {
    find,
    get,
    put: (bytes, time = 'its own') => {
      const number = numberOf(keyIn(bytes));
      if (number === undefined) return { number: append(bytes), isNew: true };
      const before = time === 'as before' ? records.getBinary(number) : undefined;
      void records.put(number, before ? writtenAt(bytes, changedOf(before)) : bytes);
      return { number, isNew: false };
    },
    touch: (key) => {
      const number = numberOf(key);
      const bytes = number === undefined ? undefined : records.getBinary(number);
      if (!bytes) return;
      void records.remove(number!);
      append(usedOn(bytes, today()));
    },
    remove: (key) => {
      const found = find(key);
      void keys.remove(key);
      if (found) void records.remove(found.number);
      return found;
    },
    removeOldest: (most) => {
      for (const { key, value } of [...records.getRange({ limit: most })]) {
        void keys.remove(keyIn(value));
        void records.remove(key);
      }
    },
    clear: () => {
      records.clearSync();
      keys.clearSync();
    },
    count: () => (records.getStats() as { readonly entryCount: number }).entryCount,
    all: () => inStretches(records),
  };
};

const inStretches = function* (records: Table<number>): Generator<UnitRecord> {
  for (let start = 0; ;) {
    const found = [...records.getRange({ start, limit: stretch })];
    for (const { value } of found) {
      const record = fromBytes(value);
      if (record) yield record;
    }
    if (found.length < stretch) return;
    start = found.at(-1)!.key + 1;
  }
};
