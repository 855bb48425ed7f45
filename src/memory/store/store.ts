import type { Fr2enError } from '../../errors.js';
import type { Key, Memory, Remembered } from '../types.js';
import { dayLength, today, type UnitRecord } from './records.js';
import { memoryError } from './problems.js';
import { people, personKey, type People } from './people.js';
import { createWriter, type Writer } from './writer.js';
import type { Tables } from './tables.js';
import type { Forgotten, MemoryEntry, MemoryStats, OpenMemory } from './types.js';
import { unitsIn, type Units } from './units.js';

/** What a store is told when it is opened. */
export interface StoreOptions {
  readonly file: string;
  readonly size: number;
  readonly onTrouble: (error: Fr2enError) => void;
}

/** All parts of an open store. */
interface Store extends StoreOptions {
  readonly tables: Tables;
  readonly units: Units;
  readonly people: People;
  readonly writer: Writer;
}

/** The memory in these tables. */
export const openStore = (tables: Tables, options: StoreOptions): OpenMemory => {
  const units = unitsIn(tables.unitKeys, tables.units);
  const store: Store = { ...options, tables, units, people: people(tables), writer: createWriter(tables, options.file) };
  if (tables.readOnly) options.onTrouble(readOnlyError(options.file));
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= store.writer.settled().then(() => tables.root.close()));
  const ifOpen = <Result>(answer: () => Result): Result | undefined => (closing ? undefined : answer());
  const model = modelMemory(store);
  return {
    file: options.file,
    recall: (key) => ifOpen(() => model.recall(key)),
    keep: async (key, entry) => ifOpen(() => model.keep(key, entry)),
    humanOf: (french) => ifOpen(() => store.people.find(french)?.english),
    human: (french) => ifOpen(() => store.people.find(french)),
    similarTo: () => [],
    stats: () => statsOf(store),
    entries: (which) => entriesOf(store, which?.origin),
    addHuman: async (translations) => {
      let count = 0;
      const written: Promise<unknown>[] = [];
      for (const translation of translations) {
        count += 1;
        written.push(changed(store, () => store.people.add(translation)));
        if (written.length >= 1000) await Promise.all(written.splice(0));
      }
      await Promise.all(written);
      return count;
    },
    forget: (which) => forget(store, which),
    clear: () =>
      changed(store, () => {
        store.units.clear();
        store.people.clear();
      }),
    close,
    [Symbol.asyncDispose]: close,
  };
};

const readOnlyError = (file: string): Fr2enError => memoryError(file, Object.assign(new Error('it is read-only'), {}));

/** A change that the caller hears of if it fails. */
const changed = <Result>({ tables, file, writer }: Store, work: () => Result): Promise<Result> =>
  tables.readOnly ? Promise.reject(readOnlyError(file)) : writer.write(work);

/** What the model made. English that is being written is found at once. */
const modelMemory = ({ units, writer, tables, onTrouble }: Store): Pick<Memory, 'recall' | 'keep'> => {
  const beingWritten = new Map<Key, Remembered>();
  let isTold = tables.readOnly;
  const tell = (error: unknown): void => {
    if (!isTold) onTrouble(error as Fr2enError);
    isTold = true;
  };
  return {
    recall: (key) => {
      const waiting = beingWritten.get(key);
      if (waiting) return waiting;
      const record = units.find(Buffer.from(key, 'hex'));
      return record && { french: record.french, english: record.english, details: record.details, kept: record.changed };
    },
    keep: async (key, { french, english, details }) => {
      if (tables.readOnly) return;
      const record: UnitRecord = { key: Buffer.from(key, 'hex'), changed: Date.now(), day: today(), french, english, details };
      beingWritten.set(key, { french, english, details, kept: record.changed });
      try {
        await writer.write(() => {
          const known = units.find(record.key);
          units.put(known ? { ...record, changed: known.changed } : record);
        });
      } catch (error) {
        tell(error);
      }
      beingWritten.delete(key);
    },
  };
};

const statsOf = ({ tables, units, people, file, size }: Store): MemoryStats => ({
  file,
  model: units.count(),
  human: people.count(),
  index: 0,
  bytes: bytesIn(tables),
  limit: size,
  readOnly: tables.readOnly,
});

/** Pages of all tables. */
const bytesIn = ({ units, unitKeys, people, peopleKeys }: Tables): number => {
  const pages = [units, unitKeys, people, peopleKeys].map((table) => {
    const stats = table.getStats() as Record<'pageSize' | 'treeBranchPageCount' | 'treeLeafPageCount' | 'overflowPages', number>;
    return stats.pageSize * (stats.treeBranchPageCount + stats.treeLeafPageCount + stats.overflowPages);
  });
  return pages.reduce((sum, bytes) => sum + bytes, 0);
};

const entriesOf = function* ({ units, people }: Store, origin?: 'model' | 'human'): Generator<MemoryEntry> {
  if (origin !== 'model') for (const record of people.all()) yield entryOf(record, 'human');
  if (origin !== 'human') for (const record of units.all()) yield entryOf(record, 'model');
};

const entryOf = ({ french, english, details, changed: since, day }: UnitRecord, origin: 'model' | 'human'): MemoryEntry => ({
  french,
  english,
  origin,
  details,
  changed: since,
  used: day * dayLength,
});

const forget = async (store: Store, { french, origin, olderThan = Infinity }: Forgotten): Promise<number> => {
  const { units, people } = store;
  const meant = french === undefined ? undefined : personKey(french);
  const isMeant = (record: UnitRecord, time: number): boolean =>
    time < olderThan && (meant === undefined || personKey(record.french).equals(meant));
  const keys: { readonly from: Pick<Units, 'remove'>; readonly key: Buffer }[] = [];
  if (origin !== 'model')
    for (const record of people.all()) if (isMeant(record, record.changed)) keys.push({ from: people, key: record.key });
  if (origin !== 'human')
    for (const record of units.all()) if (isMeant(record, record.day * dayLength)) keys.push({ from: units, key: record.key });
  const removed = await Promise.all(keys.map(({ from, key }) => changed(store, () => from.remove(key))));
  return removed.filter((record) => record !== undefined).length;
};
