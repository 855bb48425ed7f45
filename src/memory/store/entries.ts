import { personKey } from './people.js';
import { dayLength, type UnitRecord } from './records/records.js';
import type { Store } from './parts.js';
import type { Forgotten, MemoryEntry } from './types.js';
import { changeEach } from './writer.js';

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
export const forget = (store: Store, which: Forgotten): Promise<number> =>
  changeEach(
    store,
    meantBy(which, store),
    ({ from, key }) =>
      () =>
        from.remove(key) !== undefined,
  );

/** A unit, and where it is. */
interface Meant extends Pick<UnitRecord, 'key'> {
  readonly from: { readonly remove: (key: Buffer) => unknown };
}

const meantBy = function* ({ french, origin, olderThan = Infinity }: Forgotten, { units, people }: Store): Generator<Meant> {
  const meant = french === undefined ? undefined : personKey(french);
  const isMeant = (record: UnitRecord, time: number): boolean =>
    time < olderThan && (meant === undefined || personKey(record.french).equals(meant));
  if (origin !== 'model') for (const record of people.all()) if (isMeant(record, record.changed)) yield { from: people, key: record.key };
  if (origin !== 'human')
    for (const record of units.all()) if (isMeant(record, record.day * dayLength)) yield { from: units, key: record.key };
};
