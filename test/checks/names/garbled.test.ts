import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { garbledNames } from '../../../src/checks/names/garbled.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith, changed, playedWords, renderingOf } from '../../repair/played-marian.js';

/** @param changes - English words, and what the model wrote in their place */
const garbled = (source: string, changes: Readonly<Record<string, string>>): string[] => {
  const lexicon = createLexicon();
  const words = changed(playedWords(source), changes);
  const rendering = renderingOf(source, words);
  const names = lexicon.properNames(source).filter(({ text }) => !lexicon.isKept(text, rendering.text));
  return garbledNames(toAligned(answerWith(source, [rendering]), rendering), names, lexicon).map(
    ({ name, span }) => `${rendering.text.slice(span.start, span.end)} is ${name.text}`,
  );
};

test.each([
  ['Avec Bérénice, il dort.', { Bérénice: 'Brenice' }, 'Brenice is Bérénice'],
  ['Le maire a un chat, Galilée dort.', { Galilée: "Galiée's" }, "Galiée's is Galilée"],
])('a name with wrong letters: %s', (source, changes, expected) => {
  expect(garbled(source, changes)).toEqual([expected]);
});

test.each([
  // its English form, by the tables or by the usual endings
  ['Avec Mésopotamie, il dort.', { Mésopotamie: 'Mesopotamia' }],
  ['Avec Observatoire, il dort.', { Observatoire: 'Observatory' }],
  // a translation looks like nothing, or has no capital
  ['Avec Bérénice, il dort.', { Bérénice: 'Respect' }],
  ['Avec Bérénice, il dort.', { Bérénice: 'brenice' }],
  // a word of another name of the source
  ['Avec Bérénice, Bérenice dort.', { Bérénice: 'Bérenice' }],
  ['Avec Bérenice, Bérénice dort.', { Bérénice: 'Bérenice' }],
  ['Avec Bérénice, Bérenice dort.', { Bérénice: "Bérenice's" }],
  // a word that the vocabulary has whole, a function word, a capital further on
  ['Avec Roy, il dort.', { Roy: 'Ruy' }],
  ['Avec Théas, il dort.', { Théas: 'These' }],
  ['Avec Bérénice, il dort.', { Bérénice: 'brenIce' }],
  // made from another word
  ['Avec Bérénice, Galilée dort.', { Bérénice: 'him', Galilée: 'Brenice' }],
  // any first word has a capital
  ['Bérénice dort.', { Bérénice: 'Brenice' }],
])('no other one: %s → %j', (source, changes) => {
  expect(garbled(source, changes)).toEqual([]);
});
