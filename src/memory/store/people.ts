import { createHash } from 'node:crypto';
import { normalForm } from '../normal-form.js';
import type { Suggestion } from '../types.js';
import { keyBytes, toBytes, today, type UnitRecord } from './records/records.js';
import { similarIndex } from './similar.js';
import type { Tables } from './tables.js';
import type { HumanTranslation } from './types.js';
import { unitsIn, type Units } from './units.js';

/**
 * Translations by people, found by their French or by French that is like it. Changes are made within a transaction: what can be worked out
 * before one is, by `adding`, so that it does not hold one up.
 */
export interface People extends Pick<Units, 'all' | 'clear' | 'count'> {
  readonly find: (french: string) => HumanTranslation | undefined;
  readonly similarTo: (french: string, most: number) => readonly Suggestion[];
  /** Prepares a translation. @returns what adds it */
  readonly adding: (translation: HumanTranslation) => () => void;
  readonly remove: (key: Buffer) => UnitRecord | undefined;
}

/** Translations by people in these tables. */
export const peopleIn = ({ people, peopleKeys, passages }: Tables): People => {
  const units = unitsIn(peopleKeys, people);
  const index = similarIndex(passages, units.get);
  return {
    all: units.all,
    count: units.count,
    find: (french) => {
      // most memories have nobody's, and every sentence asks
      if (units.count() === 0) return undefined;
      const { record } = units.find(personKey(french)) ?? {};
      return record && translationOf(record);
    },
    similarTo: (french, most) => {
      if (most < 1 || units.count() === 0) return [];
      const own = personKey(french);
      return index
        .find(french, most + 1)
        .filter(({ source }) => !personKey(source).equals(own))
        .slice(0, most);
    },
    adding: ({ french, english, details, changed = Date.now() }) => {
      const bytes = toBytes({ key: personKey(french), changed, day: today(), french, english, details });
      const addToIndex = index.adding(french);
      return () => {
        const { number, isNew } = units.put(bytes);
        // French that is typed in another way has the same words
        if (isNew) addToIndex(number);
      };
    },
    remove: (key) => {
      const removed = units.remove(key);
      if (removed) index.remove(removed.record.french, removed.number);
      return removed?.record;
    },
    clear: () => {
      units.clear();
      index.clear();
    },
  };
};

/** French that is typed in another way has the same. */
export const personKey = (french: string): Buffer => createHash('sha256').update(normalForm(french)).digest().subarray(0, keyBytes);

const translationOf = ({ french, english, details, changed }: UnitRecord): HumanTranslation => ({ french, english, details, changed });
