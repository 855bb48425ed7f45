import { describe, expect, test } from 'vitest';
import { type Aligned, toAligned } from '../../../src/alignment/words.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { runChecks } from '../../../src/checks/run-checks.js';
import type { Judgement } from '../../../src/checks/types.js';
import { restoreNumbers } from '../../../src/repair/numbers/restore-numbers.js';
import { answerWith, changed, type PlayedWord, playedWords, renderingOf } from '../played-marian.js';

const lexicon = createLexicon();
const blamed = ({ answer, rendering, attention }: Aligned): Judgement[] =>
  runChecks({ source: answer.source, target: rendering.text, marks: [], answer, hypothesis: rendering, attention, lexicon });

/** The English with its numbers put right; undefined where nothing was done. */
const restored = (source: string, change: (words: PlayedWord[]) => PlayedWord[]): string | undefined => {
  const rendering = renderingOf(source, change(playedWords(source)));
  const aligned = toAligned(answerWith(source, [rendering]), rendering);
  return restoreNumbers(aligned, blamed(aligned))?.rendering.text;
};
const swap =
  (changes: Readonly<Record<string, string>>) =>
  (words: PlayedWord[]): PlayedWord[] =>
    changed(words, changes);

describe('a number that the check blames is put right', () => {
  const source = 'La ville a perdu 35 lettres et 12 postes dans la rue.';
  const clean = 'The city has lost 35 letters and 12 jobs in the street.';
  test.each<[string, (words: PlayedWord[]) => PlayedWord[]]>([
    ['changed', swap({ 35: '53' })],
    ['changed to a word', swap({ 35: 'thirty-three' })],
    ['dropped', (words) => words.filter(({ text }) => text !== '12')],
    ['doubled', (words) => words.flatMap((word) => (word.text === '35' ? [word, word] : [word]))],
    ['moved', (words) => [words.find(({ text }) => text === '12')!, ...words.filter(({ text }) => text !== '12')]],
    ['exchanged', swap({ 35: '12', 12: '35' })],
  ])('%s', (_, change) => {
    expect(restored(source, change)).toBe(clean);
  });

  test.each([
    ['La maison du XXe siècle dort.', { XXe: 'twenty-first' }, 'The house of the 20th siècle sleeps.'],
    ['La maison du XXe siècle dort.', { XXe: '21st' }, 'The house of the 20th siècle sleeps.'],
    ['La maison du 20e siècle dort.', { '20e': 'XXIst' }, 'The house of the 20th siècle sleeps.'],
    ['La rue Louis XIV dort.', { XIV: '15' }, 'The street Louis XIV sleeps.'],
    ['La rue Louis XIV dort.', { XIV: 'XVI' }, 'The street Louis XIV sleeps.'],
    ['Le 12 mars le chat dort.', { 12: '13th' }, 'The 12th mars the cat sleeps.'],
    ['La 4e création dort.', { '4e': '4threation', création: '' }, 'The 4th creation sleeps.'],
    ['La ville a perdu 35 lettres et 12 postes.', { lost: '', 35: '12', letters: '' }, 'The city has 35 and 12 jobs.'],
    ['La ville a perdu 3 lettres et 12 postes.', { lost: '', 3: '12th', letters: '' }, 'The city has 3rd and 12 jobs.'],
    ['La maison a 25 m² dans la rue.', { 25: '26' }, 'The house has 25 m² in the street.'],
  ])('%s %o', (french, changes, expected) => {
    expect(restored(french, swap(changes))).toBe(expected);
  });
});

describe('all else stays', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['La ville a perdu 35 lettres dans la rue.', {}],
    ['La ville a perdu 35 lettres dans la rue.', { 35: 'thirty-five' }],
    ['La maison du XXe siècle dort.', { XXe: '20th' }],
    ['La maison du XXe siècle dort.', { XXe: 'twentieth' }],
    ['La rue Louis XIV dort.', {}],
  ])('where nothing is wrong: %s %o', (source, changes) => {
    expect(restored(source, swap(changes))).toBeUndefined();
  });

  test('a number that the source has in words, though another one is missing', () => {
    const drops = (words: PlayedWord[]): PlayedWord[] => swap({ deux: '2' })(words).filter(({ text }) => text !== '35');
    expect(restored('Les deux maisons ont 35 ans.', drops)).toBe('The 2 maisons have 35 years.');
  });

  test('another finding is no reason', () => {
    const source = 'La ville a perdu 35 lettres.';
    const rendering = renderingOf(source, swap({ 35: '53' })(playedWords(source)));
    const names: Judgement = { rule: 'names', status: 'failed', values: { fault: 'missing', name: '35' } };
    expect(
      restoreNumbers(toAligned(answerWith(source, [rendering]), rendering), [names, { rule: 'numbers', status: 'ok' }]),
    ).toBeUndefined();
  });
});

test('an ordinal that has run into an unknown word stays', () => {
  expect(restored('La 4e lettre dort.', swap({ '4e': '4thter', lettre: '' }))).toBeUndefined();
  expect(restored('La 4e création dort.', swap({ '4e': '4thwork', création: '' }))).toBeUndefined();
});
