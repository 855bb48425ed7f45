import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEnglishAttribution } from '../../../src/attribution-lines/render/to-english.js';
import { agencies } from '../../../src/attribution-lines/tables/agencies.js';
import { authorWord, joiners, placesWithLe, placeWords, sourceWords } from '../../../src/attribution-lines/tables/connectors.js';
import { attributionCounters } from '../../../src/attribution-lines/tables/counters.js';
import { footerFurniture, furnitureBeforeNames } from '../../../src/attribution-lines/tables/footer.js';
import { pageFurniture } from '../../../src/attribution-lines/tables/furniture.js';
import { readerFurniture } from '../../../src/attribution-lines/tables/readers.js';
import { sectionNames } from '../../../src/attribution-lines/tables/sections.js';
import { attributionLabels } from '../../../src/attribution-lines/tables/labels.js';
import { attributionOpeners } from '../../../src/attribution-lines/tables/openers.js';
import { authorsWork, collectiveAuthors, pressRoles, professions, roleOwners } from '../../../src/attribution-lines/tables/roles.js';
import { attributionStamps } from '../../../src/attribution-lines/tables/stamps.js';
import { relativeDays, timeUnits } from '../../../src/attribution-lines/tables/times.js';
import { months, weekdays } from '../../../src/languages/fr-en/months.js';
import { capitalised, phraseKey } from '../../../src/text/phrase-pattern.js';

const labels = attributionLabels.filter(({ rest }) => rest !== 'title').map(({ french }) => french);
const titles = attributionLabels.filter(({ rest }) => rest === 'title').map(({ french }) => french);
const tables: readonly string[] = [
  ...labels,
  authorWord.french,
  ...[attributionOpeners, attributionStamps, attributionCounters, pressRoles, professions, roleOwners, collectiveAuthors]
    .concat([joiners, placeWords, sourceWords, authorsWork, relativeDays, timeUnits, months, weekdays])
    .concat([pageFurniture, readerFurniture, footerFurniture, furnitureBeforeNames, sectionNames])
    .flatMap((table) => [...table.keys()]),
];
const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
/** Words that the tables may change, and those of dates and times; capitals may lack their accents ("Eco" is "éco"). */
const known = new Set([...tables, ...titles, 'le il y a er h aucun aucune'].flatMap((entry) => wordsOf(phraseKey(entry))));
const isKnown = (word: string): boolean => known.has(phraseKey(word));

const letters = fc.string({ unit: fc.constantFrom(...'a b c d e é è i l m n o r s t u z'.split(' ')), minLength: 2, maxLength: 8 });
const unknownWord = letters.filter((word) => !isKnown(word));
const name = fc.oneof(
  unknownWord.map(capitalised),
  fc.constantFrom(...agencies, ...placesWithLe, 'J.-P.', 'N’Diaye', 'https://www.example.fr/a-et-b'),
);
const separator = fc.constantFrom(' ', ' ', ' ', ', ', ' / ', ' | ', '\u00a0: ', ' : ', ' (', ') ', ' – ', '\t', '  ', '. ', '\u202f');
const phrase = fc.constantFrom(...tables).chain((entry) => fc.constantFrom(entry, capitalised(entry), entry.toUpperCase()));
const figure = fc.constantFrom('12', '1er', '2024', '18h30', '12/03/2024', '1 234');
const joined = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(fc.tuple(part, separator), { maxLength: 8 }).map((parts) => parts.flat().join(''));

/** Whether all words of one list are in another, in the same order. */
const isWithin = (some: readonly string[], all: readonly string[]): boolean => {
  let at = 0;
  return some.every((word) => {
    const found = all.indexOf(word, at);
    at = found + 1;
    return found >= 0;
  });
};

test('words that no table has are in the English, letter for letter and in order', () => {
  fc.assert(
    fc.property(joined(fc.oneof(name, unknownWord, phrase, figure)), (line) => {
      const unknown = wordsOf(line).filter((word) => !isKnown(word));
      return isWithin(unknown, wordsOf(toEnglishAttribution(line)));
    }),
    { numRuns: 2000 },
  );
});

test('a line of nothing but names and unknown words is unchanged', () => {
  fc.assert(
    fc.property(joined(fc.oneof(name, unknownWord)), (line) => {
      fc.pre(!wordsOf(line.replace(/https\S+/gu, '')).some(isKnown));
      expect(toEnglishAttribution(line)).toBe(line);
    }),
    { numRuns: 1000 },
  );
});

test('whatever stands behind "Lire aussi :" is unchanged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...titles), joined(fc.oneof(name, phrase, figure)), (label, headline) => {
      expect(toEnglishAttribution(`${capitalised(label)} : ${headline}`).endsWith(`: ${headline}`)).toBe(true);
    }),
  );
});

test('English lines stay as they are', () => {
  const line = fc.tuple(
    fc.constantFrom(
      'Par ',
      'Photo : ',
      'Crédit photo : ',
      'Publié le 12 mars 2024 à 18h30 | Par ',
      'Propos recueillis par ',
      'Source : ',
      '',
    ),
    name,
    fc.constantFrom('', ', envoyé spécial à Kaboul', ' (avec AFP)', ' / AFP', ' et AFP', ' | 12 commentaires'),
  );
  fc.assert(
    fc.property(line, (parts) => {
      const english = toEnglishAttribution(parts.join(''));
      expect(toEnglishAttribution(english)).toBe(english);
    }),
  );
});
