import { describe, expect, test } from 'vitest';
import { type Aligned, toAligned } from '../../src/alignment/words.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { runChecks } from '../../src/checks/run-checks.js';
import type { Judgement } from '../../src/checks/types.js';
import { editRendering } from '../../src/alignment/edit-rendering.js';
import { restoreNames } from '../../src/repair/names/restore-names.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from './played-marian.js';

const lexicon = createLexicon();

const spoil = (source: string, change: (words: PlayedWord[]) => PlayedWord[]) => {
  const rendering = renderingOf(source, change(playedWords(source)));
  return toAligned(answerWith(source, [rendering]), rendering);
};
const swap =
  (from: string, to: string) =>
  (words: PlayedWord[]): PlayedWord[] =>
    words.map((word) => (word.text === from ? { ...word, text: to } : word));

/** What the checks find of a rendering. */
const blamed = ({ answer, rendering, attention }: Aligned): Judgement[] =>
  runChecks({ source: answer.source, target: rendering.text, marks: [], answer, hypothesis: rendering, attention, lexicon });

describe('restoreNames', () => {
  test.each([
    ['Le maire Plamondon dort.', 'Plamondon', 'Plmond', 'The mayor Plamondon sleeps.'],
    ['Le maire de Londres dort.', 'Londres', 'Lodonn', 'The mayor of London sleeps.'],
    ['Le maire de Beaulieu dort.', 'Beaulieu', "Beaulieux's", "The mayor of Beaulieu's sleeps."],
    ['Le maire de Quentovic dort.', 'Quentovic', 'respect', 'The mayor of Quentovic sleeps.'],
    ['Le maire de Montréal dort.', 'Montréal', 'Montrereal', 'The mayor of Montreal sleeps.'],
    ['Le maire de Saint-Pétersbourg dort.', 'Saint-Pétersbourg', 'Saint-Perurg', 'The mayor of St. Petersburg sleeps.'],
    ['Le maire de Brévin-le-Bas dort.', 'Brévin-le-Bas', 'Brev-Netherlands', 'The mayor of Brévin-le-Bas sleeps.'],
    ['Le maire de Tel-Aviv dort.', 'Tel-Aviv', 'Tel-Avivette', 'The mayor of Tel Aviv sleeps.'],
    ['Le maire de Grande-Bretagne dort.', 'Grande-Bretagne', 'Great Britaigne', 'The mayor of Great Britain sleeps.'],
    ['La rue de Quentovic, hier.', 'Quentovic', 'the If', 'The street of Quentovic, yesterday.'],
    ['Le maire André dort.', 'André', 'Andre', 'The mayor André sleeps.'],
    ['Le maire de Saint-Brévin dort.', 'Saint-Brévin', 'Saint-Brev', 'The mayor of Saint-Brévin sleeps.'],
    ['La rue du chat Arvenne dort.', 'Arvenne', 'If', 'The street of the cat Arvenne sleeps.'],
  ])('%s: %s, %s', (source, name, garbled, expected) => {
    const aligned = spoil(source, swap(name, garbled));
    expect(restoreNames(aligned, lexicon, blamed(aligned))?.rendering.text).toBe(expected);
  });

  test.each([
    ['Le maire de Londres dort.', 'Londres', 'London'],
    ['Le maire de Plamondon dort.', 'Plamondon', 'Plamondon'],
    ['Le chat du Sénat dort.', 'Sénat', 'Senate'],
    ['Le chat des Égyptiens dort.', 'Égyptiens', 'Egyptians'],
    ['Le chat de Macédoine dort.', 'Macédoine', 'Macedonia'],
    ['Le chat de la Ligue dort.', 'Ligue', 'league'],
    ['Le chat des Munichois dort.', 'Munichois', 'Munich'],
    ['La rue des Académies dort.', 'Académies', 'academies'],
  ])('leaves alone %s: %s, %s', (source, name, english) => {
    const aligned = spoil(source, swap(name, english));
    expect(restoreNames(aligned, lexicon, blamed(aligned))).toBeUndefined();
  });

  test('a name that was dropped goes beside its neighbour', () => {
    const aligned = spoil('Le chat de Suzon Deschamps dort.', (words) => words.filter(({ text }) => text !== 'Suzon'));
    expect(restoreNames(aligned, lexicon, blamed(aligned))?.rendering.text).toBe('The cat of Suzon Deschamps sleeps.');
  });

  test.each([
    ['Le chat de MM. Martin et Durand dort.', 'MM', 'Mr'],
    ['Le chat du Dr Plamondon dort.', 'Dr', 'Doctor'],
  ])('a title is no name: %s', (source, title, english) => {
    const aligned = spoil(source, swap(title, english));
    expect(restoreNames(aligned, lexicon, blamed(aligned))).toBeUndefined();
  });

  test('a name is not written over a title', () => {
    const aligned = spoil('Le chat de Plamondon dort.', swap('Plamondon', 'Mr'));
    expect(restoreNames(aligned, lexicon, blamed(aligned))).toBeUndefined();
  });

  test('a name that the check does not miss is not touched', () => {
    const aligned = spoil('Le maire Plamondon dort.', swap('Plamondon', 'Plmond'));
    expect(restoreNames(aligned, lexicon, [{ rule: 'names', status: 'ok' }])).toBeUndefined();
    expect(
      restoreNames(aligned, lexicon, [{ rule: 'names', status: 'failed', values: { fault: 'ending', name: 'Plamondon' } }]),
    ).toBeUndefined();
  });

  const without =
    (...left: string[]) =>
    (words: PlayedWord[]): PlayedWord[] =>
      words.filter(({ text }) => !left.includes(text));

  test.each([
    ['Le maire Plamondon dort.', ['Plamondon'], 'The mayor Plamondon sleeps.'],
    ['Le maire de Plamondon dort.', ['Plamondon', 'of'], 'The mayor of Plamondon sleeps.'],
    ['Le maire de Plamondon dort.', ['Plamondon'], 'The mayor of Plamondon sleeps.'],
  ])('a name that was dropped goes behind the word before it as a last resort: %s', (source, left, expected) => {
    const aligned = spoil(source, without(...left));
    expect(restoreNames(aligned, lexicon, blamed(aligned))).toBeUndefined();
    expect(restoreNames(aligned, lexicon, blamed(aligned), 'put-in')?.rendering.text).toBe(expected);
  });

  test.each([
    ['Le maire de Macédoine dort.', 'Macédoine'],
    ['Le Plamondon dort.', 'Plamondon'],
  ])('a dropped name stays away that English may translate, or that has no word before it: %s', (source, name) => {
    const aligned = spoil(source, without(name));
    expect(restoreNames(aligned, lexicon, blamed(aligned), 'put-in')).toBeUndefined();
  });
});

test('editRendering moves the tokens with the words', () => {
  const rendering = renderingOf('Le chat dort.', playedWords('Le chat dort.'));
  const edited = editRendering(rendering, [
    { start: 4, end: 7, text: 'tiger' },
    { start: 0, end: 0, text: 'Now ' },
  ]);
  expect(edited.text).toBe('Now The tiger sleeps.');
  expect(edited.spans.map(({ start, end }) => edited.text.slice(start, end))).toEqual(['The', 'tiger', 'sleeps', '.']);
  expect(editRendering(rendering, [])).toBe(rendering);
});
