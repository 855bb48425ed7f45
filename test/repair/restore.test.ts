import { describe, expect, test } from 'vitest';
import { toAligned } from '../../src/alignment/words.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { editRendering } from '../../src/alignment/edit-rendering.js';
import { restoreNames } from '../../src/repair/names/restore-names.js';
import { restoreNumbers } from '../../src/repair/numbers/restore-numbers.js';
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
    expect(restoreNames(aligned, lexicon)?.rendering.text).toBe(expected);
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
    expect(restoreNames(aligned, lexicon)).toBeUndefined();
  });

  test('a name that was dropped goes beside its neighbour', () => {
    const aligned = spoil('Le chat de Didier Deschamps dort.', (words) => words.filter(({ text }) => text !== 'Didier'));
    expect(restoreNames(aligned, lexicon)?.rendering.text).toBe('The cat of Didier Deschamps sleeps.');
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
    expect(restoreNames(aligned, lexicon)).toBeUndefined();
    expect(restoreNames(aligned, lexicon, 'put-in')?.rendering.text).toBe(expected);
  });

  test.each([
    ['Le maire de Macédoine dort.', 'Macédoine'],
    ['Le Plamondon dort.', 'Plamondon'],
  ])('a dropped name stays away that English may translate, or that has no word before it: %s', (source, name) => {
    const aligned = spoil(source, without(name));
    expect(restoreNames(aligned, lexicon, 'put-in')).toBeUndefined();
  });
});

describe('restoreNumbers', () => {
  const source = 'La ville a perdu 35 lettres et 12 postes dans la rue.';
  const clean = 'The city has lost 35 letters and 12 jobs in the street.';
  test.each<[string, (words: PlayedWord[]) => PlayedWord[]]>([
    ['changed', swap('35', '53')],
    ['dropped', (words) => words.filter(({ text }) => text !== '12')],
    ['doubled', (words) => words.flatMap((word) => (word.text === '35' ? [word, word] : [word]))],
    ['moved', (words) => [words.find(({ text }) => text === '12')!, ...words.filter(({ text }) => text !== '12')]],
    ['exchanged', (words) => swap('x', '12')(swap('12', '35')(swap('35', 'x')(words)))],
  ])('%s', (_, change) => {
    const aligned = spoil(source, change);
    expect(aligned.rendering.text).not.toBe(clean);
    expect(restoreNumbers(aligned)?.rendering.text).toBe(clean);
  });

  test('leaves alone what is right', () => {
    const aligned = spoil(source, (words) => words);
    expect(restoreNumbers(aligned)).toBeUndefined();
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
