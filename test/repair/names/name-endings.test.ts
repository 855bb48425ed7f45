import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { withoutMadeUpEndings } from '../../../src/repair/names/name-endings.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from '../played-marian.js';

/** @param changes - English words, and what the model wrote in their place */
const ending = (source: string, changes: Readonly<Record<string, string>>): string | undefined => {
  const words = playedWords(source).map((word): PlayedWord => ({ ...word, text: changes[word.text] ?? word.text }));
  const rendering = renderingOf(source, words);
  return withoutMadeUpEndings(toAligned(answerWith(source, [rendering]), rendering), createLexicon())?.text;
};

test.each([
  ['La maison Quentovic dort.', { Quentovic: "Quentovic's" }, 'The house Quentovic sleeps.'],
  ['Le maire a une maison, Quentovic dort.', { Quentovic: "Quentovic's" }, 'The mayor has a house, Quentovic sleeps.'],
  ["La police d'Anne Roy dort.", { of: 'the', Roy: "Roy's" }, 'The police the Anne Roy sleeps.'],
  ["La police d'Arvenne dort.", { Arvenne: 'Arvennes' }, 'The police of Arvenne sleeps.'],
])('what the source does not say is taken off: %s', (source, changes, expected) => {
  expect(ending(source, changes)).toBe(expected);
});

test.each([
  ['La maison de Quentovic dort.', { Quentovic: "Quentovic's" }],
  ['La maison du maire Quentovic dort.', { Quentovic: "Quentovic's" }],
  ['Quentovic et sa police, le chat dort.', { Quentovic: "Quentovic's" }],
  ['Le maire Quentovic est grave.', { Quentovic: "Quentovic's" }],
  ['Avec les Quentovic le chat dort.', { Quentovic: 'Quentovics' }],
  ['La rue des trois Quentovic dort.', { Quentovic: 'Quentovics' }],
  ['Le maire de Nantes dort.', { Nantes: "Nantes's" }],
  ['La police et Quentovics, Quentovic dort.', {}],
  // the cat is nobody of that name
  ['Le maire Roy a un chat.', { cat: "Roy's" }],
])('what it says stays: %s %o', (source, changes) => {
  expect(ending(source, changes)).toBeUndefined();
});
