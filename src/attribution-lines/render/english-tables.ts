import { months, weekdays } from '../../languages/fr-en/months.js';
import { capitalised, phraseKey } from '../../text/phrase-pattern.js';
import { authorWord, joiners, placeWords, sourceWords } from '../tables/connectors.js';
import { attributionCounters, counterNone, counterVerbs, furnitureWithNumber, timesDone } from '../tables/counters.js';
import { footerFurniture, furnitureBeforeNames } from '../tables/footer.js';
import { pageFurniture } from '../tables/furniture.js';
import { attributionLabels } from '../tables/labels.js';
import { attributionOpeners } from '../tables/openers.js';
import { authorsWork, collectiveAuthors, pressRoles, professions, roleOwners } from '../tables/roles.js';
import { readerFurniture } from '../tables/readers.js';
import { sectionNames } from '../tables/sections.js';
import { attributionStamps } from '../tables/stamps.js';
import { relativeDays, shortWeekdays, timeUnits } from '../tables/times.js';
import { caseOfWord, type LetterCase } from './letter-case.js';

/** French phrases, by a key common to all their spellings ("À LIRE", "A lire"), with their English. */
export type EnglishTable = ReadonlyMap<string, string>;

const table = (...tables: readonly Iterable<readonly [french: string, english: string]>[]): EnglishTable =>
  new Map(tables.flatMap((pairs) => Array.from(pairs, ([french, english]) => [phraseKey(french), english] as const)));

/** The English of everything in attribution lines, by kind. */
export const englishTables = {
  label: table(attributionLabels.map(({ french, english }) => [french, english] as const)),
  phrase: table(attributionOpeners, attributionStamps),
  role: table(pressRoles, professions, roleOwners, collectiveAuthors, authorsWork),
  month: table(months),
  weekday: table(weekdays, shortWeekdays),
  counted: table(attributionCounters),
  none: table(counterNone),
  counterVerb: table(counterVerbs),
  done: table(timesDone),
  connecting: table(joiners, placeWords, [[authorWord.french, authorWord.english]]),
  source: table(sourceWords),
  relativeDay: table(relativeDays),
  timeUnit: table(timeUnits),
  furniture: table(pageFurniture, readerFurniture, footerFurniture),
  section: table(sectionNames),
  /** With a number behind it, a button goes before a noun: "J’aime (12)". */
  withNumber: table(attributionCounters, furnitureWithNumber),
  beforeNames: table(furnitureBeforeNames),
} as const;

/** The English of a phrase, capitalised like the French; the French itself if it is not in the table. */
export const inEnglish = (english: EnglishTable, french: string, letters: LetterCase = caseOfWord(french)): string => {
  const found = english.get(phraseKey(french));
  if (found === undefined) return french;
  if (letters === 'capitals') return found.toUpperCase();
  return french.charAt(0) === french.charAt(0).toLowerCase() ? found : capitalised(found);
};
