import type { Fr2enError } from '../../errors.js';
import { entriesOf, forget } from './entries.js';
import { modelMemory } from './model.js';
import { peopleIn } from './people.js';
import type { Store, StoreOptions } from './parts.js';
import { memoryError } from './problems.js';
import { bytesIn, bytesOf } from './size.js';
import type { Tables } from './tables.js';
import type { MemoryStats, OpenMemory } from './types.js';
import { unitsIn } from './units.js';
import { changeEach, createWriter } from './writer.js';

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
    addHuman: (translations) =>
      changeEach(store, translations, (translation) => {
        const add = people.adding(translation);
        return () => {
          add();
          return true;
        };
      }),
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

const statsOf = ({ tables, units, people, file, size }: Store): MemoryStats => ({
  file,
  model: units.count(),
  human: people.count(),
  index: bytesOf(tables.passages),
  bytes: bytesIn(tables),
  limit: size,
  readOnly: tables.readOnly,
});
