import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { madeUpEndings } from '../../../src/checks/names/endings.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith, changed, playedWords, renderingOf } from '../../repair/played-marian.js';

/** @param changes - English words, and what the model wrote in their place */
const ending = (source: string, changes: Readonly<Record<string, string>>): string[] => {
  const words = changed(playedWords(source), changes);
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
  // of another name, beyond a comma, before
  ['La maison de Roy, Quentovic dort.', { Quentovic: "Quentovic's" }, "Quentovic's"],
  ['La rue de la ville, Quentovic dort.', { Quentovic: "Quentovic's" }, "Quentovic's"],
  ['Sa police et la maison Quentovic dort.', { Quentovic: "Quentovic's" }, "Quentovic's"],
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
  ['La maison Nantes dort.', { Nantes: "Nantes's" }],
  // a name with an English form is for others to judge
  ['La maison Lyon dort.', { Lyon: "Lyon's" }],
  // once is enough
  ['La maison de Quentovic et la police Quentovic dort.', { Quentovic: "Quentovic's" }],
  ['La police Quentovic et la maison de Quentovic dort.', { Quentovic: "Quentovic's" }],
  ['La police Quentovic et Quentovic est grave.', { Quentovic: "Quentovic's" }],
  ['Avec les Quentovic et Quentovic le chat dort.', { Quentovic: 'Quentovics' }],
  ['La maison Quentovics, Quentovic dort.', { Quentovic: 'Quentovics' }],
  // far from either end
  ['Hier soir, la ville a perdu la maison de Quentovic, et le maire a demandé une nouvelle école.', { Quentovic: "Quentovic's" }],
  // no ending of the name
  ['La maison Quentovic est grave.', {}],
  ['La maison Roy dort.', { Roy: "LeRoy's" }],
  ['La police et Quentovics, Quentovic dort.', {}],
  // the cat is nobody of that name
  ['Le maire Roy a un chat.', { cat: "Roy's" }],
])('what it says is none: %s %o', (source, changes) => {
  expect(ending(source, changes)).toEqual([]);
});
