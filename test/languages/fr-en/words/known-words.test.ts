import { describe, expect, test } from 'vitest';
import { adjectives } from '../../../../src/languages/fr-en/words/adjectives.js';
import { falseFriends, onlyAlone } from '../../../../src/languages/fr-en/words/also-english.js';
import { home } from '../../../../src/languages/fr-en/words/home.js';
import { ideas } from '../../../../src/languages/fr-en/words/ideas.js';
import { knownWords } from '../../../../src/languages/fr-en/words/known-words.js';
import { nature } from '../../../../src/languages/fr-en/words/nature.js';
import { people } from '../../../../src/languages/fr-en/words/people.js';
import { smallWords } from '../../../../src/languages/fr-en/words/small-words.js';
import { society } from '../../../../src/languages/fr-en/words/society.js';
import { town } from '../../../../src/languages/fr-en/words/town.js';
import { verbs } from '../../../../src/languages/fr-en/words/verbs.js';

/** A word of a text and its English, best first. */
const english = (text: string, word = text.toLowerCase()): string | undefined =>
  knownWords(text, [word])
    .map(({ english: forms }) => forms[0])
    .join(', ') || undefined;

describe('a word is found in its forms, and its English has its number', () => {
  test.each([
    ['Les boulangeries dorment.', 'boulangeries', 'bakeries'],
    ['Une boulangère dort.', 'boulangère', 'baker'],
    ['Des serveuses dorment.', 'serveuses', 'waitresses'],
    ['Des boulangères dorment.', 'boulangères', 'bakers'],
    ['Il voit les journaux nationaux.', 'nationaux', 'national'],
    ['Elle est heureuse.', 'heureuse', 'happy'],
    ['Les prix montent.', 'prix', 'prices'],
    ['Un prix monte.', 'prix', 'price'],
    ['Les vacances arrivent.', 'vacances', 'holidays'],
    ['Le cœur bat.', 'cœur', 'heart'],
    ['Le coeur bat.', 'coeur', 'heart'],
    ['Elle vient lundi.', 'lundi', 'Monday'],
    ['Il va à l’école.', 'école', 'school'],
  ])('%s %s: %s', (text, word, expected) => {
    expect(english(text, word)).toBe(expected);
  });

  test.each([
    // another word, a verb, a compound
    ['Plamondon dort.', 'plamondon'],
    ['Il juge Roy.', 'juge'],
    ['Elle vient de Mont-Prix.', 'prix'],
  ])('%s %s: none', (text, word) => {
    expect(english(text, word)).toBeUndefined();
  });
});

test.each([
  ['Le plombier dort.', 'plombier', 'french'],
  ['Le pain est bon.', 'pain', 'false-friend'],
  ['Le bureau est grand.', 'bureau', 'alike'],
  // a form that is English, of a word that is not
  ['La petite ville dort.', 'petite', 'alike'],
  ['Le petit chat dort.', 'petit', 'french'],
])('%s %s is %s', (text, word, likeness) => {
  expect(knownWords(text, [word]).map((found) => found.likeness)).toEqual([likeness]);
});

const tables = {
  ...{ people, home, town, nature, society, ideas, adjectives, smallWords, verbs },
  ...Object.fromEntries(
    [falseFriends, onlyAlone].flatMap((words, at) => Object.entries(words).map(([part, list]) => [`${part} ${at}`, list])),
  ),
};
const pairs = Object.entries(tables).flatMap(([table, words]) =>
  words
    .trim()
    .split(/\s+/u)
    .map((pair) => [table, ...pair.split('=')] as const),
);

test('each word of the tables is there once, and is found', () => {
  const words = pairs.map(([, french]) => french);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(pairs.filter(([, french = '', to = '']) => english(french) !== to.replaceAll('_', ' '))).toEqual([]);
});

test('only adjectives, whose other forms are French, may be spelt alike in both languages', () => {
  expect(pairs.filter(([table, french, to]) => french === to && table !== 'adjectives')).toEqual([]);
});
