import type { Key, Memory, Remembered } from '../types.js';
import { toBytes, today } from './records/records.js';
import { bytesIn } from './size.js';
import type { Store } from './parts.js';

/** What the model made. */
export interface ModelMemory extends Pick<Memory, 'recall' | 'keep'> {
  /** Notes what was used, as far as it is not noted yet. */
  readonly noteUse: () => Promise<void>;
}

/** A day's use is noted some seconds after the first of it: never while somebody waits for an answer. */
const noteAfter = 5000;

/** How often room is looked for, in units kept, and how many units are given up then. */
const roomEvery = 16;
const givenUp = 64;

/** A full disk is not tried again at once, in milliseconds: lmdb prints an error each time. */
const rest = 60_000;

/** English that is being written is found at once. A file that cannot be written is told of once. */
export const modelMemory = (store: Store): ModelMemory => {
  const { units, writer, tables, size } = store;
  const beingWritten = new Map<Key, Remembered>();
  const use = usesOf(store);
  let kept = 0;
  let restUntil = 0;
  const makeRoom = (): void => {
    kept += 1;
    if (kept % roomEvery === 0 && bytesIn(tables) > size) units.removeOldest(givenUp);
  };
  return {
    recall: (key) => {
      const waiting = beingWritten.get(key);
      if (waiting) return waiting;
      const { record } = units.find(Buffer.from(key, 'hex')) ?? {};
      if (!record) return undefined;
      if (record.day < today()) use.add(key);
      return { french: record.french, english: record.english, details: record.details, kept: record.changed };
    },
    keep: async (key, { french, english, details }) => {
      if (tables.readOnly || Date.now() < restUntil) return;
      const changed = Date.now();
      const bytes = toBytes({ key: Buffer.from(key, 'hex'), changed, day: today(), french, english, details });
      const remembered = { french, english, details, kept: changed };
      beingWritten.set(key, remembered);
      try {
        await writer.write(() => {
          units.put(bytes, 'as before');
          makeRoom();
        });
      } catch (error) {
        store.tell(error);
        restUntil = Date.now() + rest;
      }
      if (beingWritten.get(key) === remembered) beingWritten.delete(key);
    },
    noteUse: use.note,
  };
};

/** Units that were used today for the first time: a few bytes each, written together. */
const usesOf = ({ units, writer, tables, tell }: Store): { add: (key: Key) => void; note: () => Promise<void> } => {
  let used = new Set<Key>();
  let timer: NodeJS.Timeout | undefined;
  const note = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const keys = [...used];
    used = new Set();
    try {
      await Promise.all(keys.map((key) => writer.write(() => units.touch(Buffer.from(key, 'hex')))));
    } catch (error) {
      tell(error);
    }
  };
  return {
    add: (key) => {
      if (tables.readOnly) return;
      used.add(key);
      timer ??= setTimeout(() => void note(), noteAfter).unref();
    },
    note,
  };
};
