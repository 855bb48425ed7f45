import { attributionCounters, attributionLabels, attributionOpeners, attributionStamps } from '../tables/labels.js';
import { collectiveAuthors, connectingWords, pressRoles, professions, timeWords } from '../tables/roles.js';
import { months, weekdays } from '../../languages/fr-en/months.js';
import { capitalised, phraseKey } from '../../text/phrase-pattern.js';

/** French phrases by what spellings of them have in common ("À LIRE", "A lire"), with their English. */
export type EnglishTable = ReadonlyMap<string, string>;

const table = (pairs: Iterable<readonly [french: string, english: string]>): EnglishTable =>
  new Map(Array.from(pairs, ([french, english]) => [phraseKey(french), english]));

/** All that attribution lines have in English, by what it is. */
export const englishTables = {
  label: table(attributionLabels.map(({ french, english }) => [french, english])),
  phrase: table([...attributionOpeners, ...attributionStamps]),
  role: table([...pressRoles, ...professions, ...collectiveAuthors]),
  month: table(months),
  weekday: table(weekdays),
  counted: table(attributionCounters),
  connecting: table(connectingWords),
  time: table(timeWords),
} as const;

/** The English of a phrase, in capitals or with a capital first letter as the French has them; the French if it is not in the table. */
export const inEnglish = (english: EnglishTable, french: string, inCapitals = isInCapitals(french)): string => {
  const found = english.get(phraseKey(french));
  if (found === undefined) return french;
  if (inCapitals) return found.toUpperCase();
  return french.charAt(0) === french.charAt(0).toLowerCase() ? found : capitalised(found);
};

const isInCapitals = (french: string): boolean => french.length > 2 && french === french.toUpperCase();
