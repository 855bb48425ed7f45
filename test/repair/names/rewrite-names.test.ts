import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { runChecks } from '../../../src/checks/run-checks.js';
import type { Judgement } from '../../../src/checks/types.js';
import type { Rendering } from '../../../src/marian/types.js';
import {
  withCapitals,
  withoutGarbledNames,
  withoutMadeUpEndings,
  withoutNamesTwice,
  withTitles,
} from '../../../src/repair/names/rewrite-names.js';
import { answerWith, changed, playedWords, renderingOf } from '../played-marian.js';

const spoilt = (source: string, changes: Readonly<Record<string, string>>): { rendering: Rendering; blamed: Judgement[] } => {
  const rendering = renderingOf(source, changed(playedWords(source), changes));
  const { answer, attention } = toAligned(answerWith(source, [rendering]), rendering);
  const lexicon = createLexicon();
  return { rendering, blamed: runChecks({ source, target: rendering.text, marks: [], answer, hypothesis: rendering, attention, lexicon }) };
};

test.each([
  ['La maison Quentovic dort.', { Quentovic: "Quentovic's" }, 'The house Quentovic sleeps.'],
  ["La police d'Arvenne dort.", { Arvenne: 'Arvennes' }, 'The police of Arvenne sleeps.'],
])('an ending that the check blames is taken off: %s', (source, changes, expected) => {
  const { rendering, blamed } = spoilt(source, changes);
  expect(withoutMadeUpEndings(rendering, blamed)?.text).toBe(expected);
  expect(withCapitals(rendering, blamed)).toBeUndefined();
});

test('a capital that the check misses comes back', () => {
  const { rendering, blamed } = spoilt('Le maire a une Constitution.', { Constitution: 'constitution' });
  expect(withCapitals(rendering, blamed)?.text).toBe('The mayor has a Constitution.');
  expect(withoutMadeUpEndings(rendering, blamed)).toBeUndefined();
});

test.each([
  ['La maison de Quentovic dort.', { Quentovic: "Quentovic's" }],
  ['Constitution ou grève ?', { Constitution: 'constitution' }],
])('nothing is done where it blames nothing: %s', (source, changes) => {
  const { rendering, blamed } = spoilt(source, changes);
  expect([withCapitals(rendering, blamed), withoutMadeUpEndings(rendering, blamed)]).toEqual([undefined, undefined]);
});

test('a title that the check misses is written before its name', () => {
  const { rendering, blamed } = spoilt('Le Pr Beaulieu et Mme Roy ont perdu.', { Pr: '', Mme: 'Mr' });
  expect(withTitles(rendering, blamed)?.text).toBe('Prof Beaulieu and Ms Roy have lost.');
});

test('a name that the check finds twice in a row is written once', () => {
  const { rendering, blamed } = spoilt('Le maire Roy a perdu.', { Roy: 'Roy Roy' });
  expect(withoutNamesTwice(rendering, blamed)?.text).toBe('The mayor Roy has lost.');
});

test.each([
  ["Brenice's", "With the cat of Bérénice's, he sleeps."],
  ['Brenice’s', 'With the cat of Bérénice’s, he sleeps.'],
  ['Brenice', 'With the cat of Bérénice, he sleeps.'],
])('a garbled name is written as in the source, its genitive kept: %s', (garbledName, expected) => {
  const { rendering, blamed } = spoilt('Avec le chat de Bérénice, il dort.', { Bérénice: garbledName, il: 'he' });
  // the same faults without the one that no name can have here
  const garbled = blamed.filter(({ values }) => values?.['fault'] !== 'missing');
  expect(withoutGarbledNames(rendering, garbled, createLexicon())?.text).toBe(expected);
  expect(withoutGarbledNames(rendering, [], createLexicon())).toBeUndefined();
});

test('a fault of another rule is not a name, nor is one without a place', () => {
  const { rendering } = spoilt('Le maire dort.', {});
  const values = { fault: 'capital', word: 'Mayor' };
  const at = { target: [{ start: 4, end: 9 }] };
  expect(withCapitals(rendering, [{ rule: 'names', status: 'failed', values, ...at }])?.text).toBe('The Mayor sleeps.');
  expect(withCapitals(rendering, [{ rule: 'quotations', status: 'failed', values, ...at }])).toBeUndefined();
  expect(withCapitals(rendering, [{ rule: 'names', status: 'failed', values }])).toBeUndefined();
});
