import { expect, test } from 'vitest';
import { createGlossary } from '../../../src/glossary/glossary.js';
import type { Term } from '../../../src/languages/lexicon.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { analyse } from '../../../src/segmentation/analyse.js';
import { warmUp } from '../../../src/segmentation/warm-up.js';
import { type Making, unitKey, wordsKey } from '../../../src/translator/remembering/key.js';
import { createVeil } from '../../../src/text/veil.js';
import { toUnit, type Unit } from '../../../src/units/units.js';

await warmUp();

/** The units of a text, in which the given words are hidden. */
const unitsOf = (text: string, hidden: readonly string[] = [], terms: readonly Term[] = []): Unit[] => {
  const spans = hidden.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const veil = createVeil(text, spans);
  const { segments, marks } = analyse(veil.text, []);
  return segments
    .filter(({ kind }) => kind === 'sentence' || kind === 'headline')
    .map((segment) => toUnit(veil.text, segment, marks, createLexicon({ terms })));
};

const unitOf = (text: string, hidden?: readonly string[]): Unit => unitsOf(text, hidden).at(-1)!;

const making: Making = { quotes: 'english', beams: 4, alternatives: 0, glossary: createGlossary(), model: { name: 'm', fingerprint: 'f' } };
const keyOf = (text: string, hidden?: readonly string[]): string => unitKey(unitOf(text, hidden), making);

test.each([
  ['behind another sentence', 'Il neige. Le chat dort.', 'Le chat dort.'],
  ['behind quotations', '« Oui. » « Non. » Il a dit « peut-être » hier.', 'Il a dit « peut-être » hier.'],
  ['in lines broken elsewhere', 'Le chat\ndort ici.', 'Le chat dort\nici.'],
  ['in a quotation whose marks are in the gaps', '« Le chat dort. »', 'Le chat dort.'],
])('the key of a sentence is the same %s', (_where, one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test('what is hidden, and how much stands before it, is no matter; how long it is, and what repeats, is', () => {
  const key = keyOf('Tapez ls -l ici.', ['ls -l']);
  expect(keyOf('Tapez cd .. ici.', ['cd ..'])).toBe(key);
  expect(keyOf('Lisez {nom}. Tapez ls -l ici.', ['{nom}', 'ls -l'])).toBe(key);
  expect(keyOf('Tapez ls -la ici.', ['ls -la'])).not.toBe(key);
  expect(keyOf('Tapez ls -l ici.')).not.toBe(key);
});

test.each([
  ['another word', 'Le chat dort.', 'Le chien dort.'],
  ['another mark at its end', 'Le chat dort.', 'Le chat dort !'],
  ['another apostrophe', "L'ami dort.", 'L’ami dort.'],
  ['capitals', 'Le chat dort ici.', 'LE CHAT DORT ICI.'],
  ['another depth of its quotation', 'Il dit « non » hier.', '« Il dit « non » hier. »'],
  ['an end of a quotation that the other has in the gap', 'Il dit « non ».', 'Il dit non.'],
  ['other marks', 'Il dit « non » hier.', 'Il dit “non” hier.'],
  ['signs', 'Le chat dort ici.', 'Le *chat* dort ici.'],
])('%s makes another key', (_what, one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});

test('whatever changes the English changes the key', () => {
  const unit = unitOf('Il dit « non » hier.');
  const others: Partial<Making>[] = [
    { quotes: 'source' },
    { quotes: 'straight' },
    { beams: 1 },
    { alternatives: 1 },
    { alternatives: 2 },
    { model: { name: 'n', fingerprint: 'f' } },
    { model: { name: 'm', fingerprint: 'g' } },
    { glossary: createGlossary([['non', 'nope']]) },
  ];
  const keys = [{}, ...others].map((other) => unitKey(unit, { ...making, ...other }));
  expect(new Set(keys).size).toBe(keys.length);
});

test('only terms that are in the unit matter', () => {
  const french = 'Le chat de Paris dort à Saint-Aurin.';
  const key = (terms: readonly Term[]): string => unitKey(unitsOf(french, [], terms)[0]!, { ...making, glossary: createGlossary(terms) });
  const none = key([]);
  expect(key([['chien', 'hound']])).toBe(none);
  expect(key([['Lyon', 'Lyons']])).toBe(none);
  const cat = key([['chat', 'tomcat']]);
  expect(
    key([
      ['chat', 'tomcat'],
      ['Lyon', 'Lyons'],
    ]),
  ).toBe(cat);
  const keys = [
    none,
    cat,
    key([['chat', 'cat']]),
    key([['Paris', 'Paree']]),
    key([['Aurin', 'Auring']]),
    key([['Saint-Aurin', 'St Aurin']]),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('aligned words have a key of the English too', () => {
  const unit = unitOf('Le chat dort.');
  expect(wordsKey(unit, 'The cat sleeps.', making)).not.toBe(wordsKey(unit, 'The cat is asleep.', making));
  expect(wordsKey(unit, 'The cat sleeps.', making)).not.toBe(unitKey(unit, making));
});
