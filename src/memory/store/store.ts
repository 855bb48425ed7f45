import { setImmediate as turn } from 'node:timers/promises';
import type { Fr2enError } from '../../errors.js';
import { entriesOf, forget } from './entries.js';
import { modelMemory } from './model.js';
import { peopleIn } from './people.js';
import type { Store, StoreOptions } from './parts.js';
import { memoryError } from './problems.js';
import { bytesIn, bytesOf } from './size.js';
import type { Tables } from './tables.js';
import type { HumanTranslation, MemoryStats, OpenMemory } from './types.js';
import { unitsIn } from './units.js';
import { createWriter } from './writer.js';

/** The memory in these tables. */
export const openStore = (tables: Tables, options: StoreOptions): OpenMemory => {
  const store = storeOf(tables, options);
  const { people, writer } = store;
  if (tables.readOnly) store.tell(memoryError(options.file, 'readOnly'));
  const model = modelMemory(store);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> =>
    (closing ??= model
      .noteUse()
      .then(writer.settled)
      .then(() => tables.root.close()));
  const ifOpen = <Result, None>(answer: () => Result, none: None): Result | None => (closing ? none : answer());
  return {
    file: options.file,
    recall: (key) => ifOpen(() => model.recall(key), undefined),
    keep: async (key, entry) => ifOpen(() => model.keep(key, entry), undefined),
    humanOf: (french) => ifOpen(() => people.find(french)?.english, undefined),
    human: (french) => ifOpen(() => people.find(french), undefined),
    similarTo: (french, most) => ifOpen(() => people.similarTo(french, most), []),
    stats: () => statsOf(store),
    entries: (which) => entriesOf(store, which?.origin),
    addHuman: (translations) => addHuman(store, translations),
    forget: (which) => forget(store, which),
    clear: () =>
      store.change(() => {
        store.units.clear();
        people.clear();
      }),
    close,
    [Symbol.asyncDispose]: close,
  };
};

const storeOf = (tables: Tables, { file, size, onTrouble }: StoreOptions): Store => {
  const writer = createWriter(tables, file);
  let isTold = false;
  return {
    file,
    size,
    tables,
    units: unitsIn(tables.unitKeys, tables.units),
    people: peopleIn(tables),
    writer,
    tell: (error) => {
      if (!isTold) onTrouble(error as Fr2enError);
      isTold = true;
    },
    change: (work) => (tables.readOnly ? Promise.reject(memoryError(file, 'readOnly')) : writer.write(work)),
  };
};

/** Translations that are prepared within one turn of the event loop, and groups of them that may be on their way to the disk. */
const together = 100;
const groups = 10;

/** While some are written, others are prepared. */
const addHuman = async ({ change, people }: Store, translations: Iterable<HumanTranslation>): Promise<number> => {
  let count = 0;
  let group: Promise<unknown>[] = [];
  const writing: Promise<unknown>[] = [];
  const send = (): void => {
    const all = Promise.all(group);
    // whoever waits for it below hears of a failure, unless an earlier one came first
    all.catch(() => undefined);
    writing.push(all);
    group = [];
  };
  for (const translation of translations) {
    count += 1;
    group.push(change(people.adding(translation)));
    if (group.length < together) continue;
    send();
    await turn();
    if (writing.length > groups) await writing.shift();
  }
  send();
  await Promise.all(writing);
  return count;
};

const statsOf = ({ tables, units, people, file, size }: Store): MemoryStats => ({
  file,
  model: units.count(),
  human: people.count(),
  index: bytesOf(tables.passages),
  bytes: bytesIn(tables),
  limit: size,
  readOnly: tables.readOnly,
});
