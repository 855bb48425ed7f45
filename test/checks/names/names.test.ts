import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { isLost, names } from '../../../src/checks/names/names.js';
import { runChecks } from '../../../src/checks/run-checks.js';
import type { Judgement } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith, changed, playedWords, renderingOf } from '../../repair/played-marian.js';

const lexicon = createLexicon();

/** @param changes - English words, and what the model wrote in their place; '' leaves a word out */
const judge = (source: string, changes: Readonly<Record<string, string>>): { english: string; findings: Judgement[] } => {
  const words = changed(playedWords(source), changes);
  const rendering = renderingOf(source, words);
  const { answer, attention } = toAligned(answerWith(source, [rendering]), rendering);
  const pair = { source, target: rendering.text, marks: [], answer, hypothesis: rendering, attention, lexicon };
  return { english: rendering.text, findings: runChecks(pair, [names]) };
};

test('a finding says which words of both texts it is about', () => {
  expect(judge('Avec Beaulieu, Plamondon dort.', { Beaulieu: 'him', Plamondon: 'he' }).findings).toEqual([
    { rule: 'names', status: 'failed', source: [{ start: 5, end: 13 }], values: { fault: 'missing', name: 'Beaulieu' } },
    { rule: 'names', status: 'failed', source: [{ start: 15, end: 24 }], values: { fault: 'missing', name: 'Plamondon' } },
  ]);
  expect(judge('Avec Beaulieu et Beaulieu, il dort.', { Beaulieu: 'him' }).findings).toEqual([
    {
      rule: 'names',
      status: 'failed',
      source: [
        { start: 5, end: 13 },
        { start: 17, end: 25 },
      ],
      values: { fault: 'missing', name: 'Beaulieu' },
    },
  ]);
  expect(judge('Avec Bérénice, il dort.', { Bérénice: 'Brenice' }).findings).toEqual([
    {
      rule: 'names',
      status: 'failed',
      source: [{ start: 5, end: 13 }],
      target: [{ start: 5, end: 12 }],
      values: { fault: 'garbled', name: 'Bérénice', word: 'Brenice' },
    },
  ]);
  expect(judge('Le maire a une Constitution.', { Constitution: 'constitution' }).findings).toEqual([
    {
      rule: 'names',
      status: 'failed',
      source: [{ start: 15, end: 27 }],
      target: [{ start: 16, end: 28 }],
      values: { fault: 'capital', word: 'Constitution' },
    },
  ]);
  expect(judge('La maison Quentovic dort.', { Quentovic: "Quentovic's" }).findings).toEqual([
    {
      rule: 'names',
      status: 'failed',
      target: [{ start: 19, end: 21 }],
      values: { fault: 'ending', name: 'Quentovic', ending: "'s" },
    },
  ]);
});

/** The names that are found missing if a word is left out. */
const missing = (source: string, word: string): unknown[] =>
  judge(source, { [word]: '' }).findings.flatMap(({ values }) => (values?.['fault'] === 'missing' ? [values['name']] : []));

test.each([
  // in one piece, or spelt out: a name that stays, in mid-sentence
  ['Le maire Roy dort.', 'Roy'],
  ['Avec Beaulieu, il dort.', 'Beaulieu'],
  // a word of every day, but behind a title
  ['Avec M. Petit, il dort.', 'Petit'],
  // spelt out, with a form of its own in English
  ['Avec Londres, il dort.', 'Londres'],
])('%s: %s must be there', (source, word) => {
  expect(missing(source, word)).toEqual([word]);
});

test.each([
  // any first word in one piece may be a word like others
  ['Roy dort.', 'Roy'],
  ['Londres dort.', 'Londres'],
  ['Avec Petit, il dort.', 'Petit'],
  // spelt out, but English may have a word for it
  ['Avec Bérénice, il dort.', 'Bérénice'],
])('%s: %s may be missing', (source, word) => {
  expect(missing(source, word)).toEqual([]);
});

test('a name in one piece that has a form in English may be missing; a term is the concern of another rule', () => {
  const source = 'Avec Oran, Rome dort.';
  const target = 'He sleeps.';
  const pair = { source, target, marks: [], answer: answerWith(source, []), hypothesis: undefined, attention: () => undefined };
  const found = (known = lexicon): unknown[] => runChecks({ ...pair, lexicon: known }, [names]).map(({ values }) => values?.['name']);
  expect(found()).not.toContain('Rome');
  expect(found()).toContain('Oran');
  expect(found(createLexicon({ terms: [['Oran', 'Wahran']] }))).toEqual([]);
});

test('an answer to another question demands no names', () => {
  const source = 'Avec Beaulieu, il dort.';
  const pair = { target: 'He sleeps.', marks: [], hypothesis: undefined, attention: () => undefined, lexicon };
  expect(runChecks({ ...pair, source, answer: answerWith('Il dort.', []) }, [names])).toEqual([{ rule: 'names', status: 'ok' }]);
});

test.each([
  ['André', 'The mayor Andre sleeps.', true],
  ['André', 'The mayor André sleeps.', false],
  ['Londres', 'London sleeps.', false],
  ['Londres', 'Paris sleeps.', true],
  ['Bérénice', 'Berenice sleeps.', false],
  ['Lyon', 'Lyons sleeps.', false],
  ['Marie', 'Mary sleeps.', false],
])('%s in %s: lost %s', (name, english, expected) => {
  expect(isLost(name, english, lexicon)).toBe(expected);
});
