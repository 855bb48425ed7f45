import { createHash } from 'node:crypto';
import { normalForm } from '../normal-form.js';
import { keyBytes, today, type UnitRecord } from './records.js';
import type { Tables } from './tables.js';
import type { HumanTranslation } from './types.js';
import { unitsIn, type Units } from './units.js';

/** Translations by people, found by their French. Changes are made within a transaction. */
export interface People extends Pick<Units, 'all' | 'clear' | 'count' | 'remove'> {
  find(french: string): HumanTranslation | undefined;
  add(translation: HumanTranslation): void;
}

/** Translations by people in these tables. */
export const people = ({ people: records, peopleKeys }: Tables): People => {
  const units = unitsIn(peopleKeys, records);
  return {
    ...units,
    find: (french) => {
      const record = units.find(personKey(french));
      return record && translationOf(record);
    },
    add: ({ french, english, details, changed = Date.now() }) => {
      units.put({ key: personKey(french), changed, day: today(), french, english, details });
    },
  };
};

/** French that is typed in another way has the same. */
export const personKey = (french: string): Buffer => createHash('sha256').update(normalForm(french)).digest().subarray(0, keyBytes);

const translationOf = ({ french, english, details, changed }: UnitRecord): HumanTranslation => ({ french, english, details, changed });
