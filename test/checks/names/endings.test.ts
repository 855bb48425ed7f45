import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { madeUpEndings } from '../../../src/checks/names/endings.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from '../../repair/played-marian.js';

/** @param changes - English words, and what the model wrote in their place */
const ending = (source: string, changes: Readonly<Record<string, string>>): string[] => {
  const words = playedWords(source).map((word): PlayedWord => ({ ...word, text: changes[word.text] ?? word.text }));
  const rendering = renderingOf(source, words);
  return madeUpEndings(toAligned(answerWith(source, [rendering]), rendering), createLexicon()).map(
    ({ name, span }) => name + rendering.text.slice(span.start, span.end),
  );
};

test.each([
  ['La maison Quentovic dort.', { Quentovic: "Quentovic's" }, "Quentovic's"],
  ['Le maire a une maison, Quentovic dort.', { Quentovic: "Quentovic's" }, "Quentovic's"],
  ["La police d'Anne Roy dort.", { of: 'the', Roy: "Roy's" }, "Roy's"],
  ["La police d'Arvenne dort.", { Arvenne: 'Arvennes' }, 'Arvennes'],
])('what the source does not say is found: %s', (source, changes, expected) => {
  expect(ending(source, changes)).toEqual([expected]);
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
])('what it says is none: %s %o', (source, changes) => {
  expect(ending(source, changes)).toEqual([]);
});
