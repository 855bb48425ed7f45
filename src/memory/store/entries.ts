import { personKey } from './people.js';
import { dayLength, type UnitRecord } from './records/records.js';
import type { Store } from './parts.js';
import type { Forgotten, MemoryEntry } from './types.js';

type Origin = MemoryEntry['origin'];

/** All units of an origin, or all. */
export const entriesOf = function* ({ units, people }: Store, origin?: Origin): Generator<MemoryEntry> {
  if (origin !== 'model') for (const record of people.all()) yield entryOf(record, 'human');
  if (origin !== 'human') for (const record of units.all()) yield entryOf(record, 'model');
};

const entryOf = ({ french, english, details, changed, day }: UnitRecord, origin: Origin): MemoryEntry => ({
  french,
  english,
  origin,
  details,
  changed,
  used: day * dayLength,
});

/** Takes out the units that are meant, some at a time. */
export const forget = async (store: Store, { french, origin, olderThan = Infinity }: Forgotten): Promise<number> => {
  const { units, people } = store;
  const meant = french === undefined ? undefined : personKey(french);
  const isMeant = (record: UnitRecord, time: number): boolean =>
    time < olderThan && (meant === undefined || personKey(record.french).equals(meant));
  let count = 0;
  let waiting: Promise<unknown>[] = [];
  const take = async (from: { remove(key: Buffer): unknown }, key: Buffer): Promise<void> => {
    waiting.push(store.change(() => (count += from.remove(key) ? 1 : 0)));
    if (waiting.length < together) return;
    await Promise.all(waiting);
    waiting = [];
  };
  if (origin !== 'model') for (const record of people.all()) if (isMeant(record, record.changed)) await take(people, record.key);
  if (origin !== 'human') for (const record of units.all()) if (isMeant(record, record.day * dayLength)) await take(units, record.key);
  await Promise.all(waiting);
  return count;
};

/** Changes that wait at most for a transaction. */
const together = 1000;
