import { expect, test } from 'vitest';
import { frenchNumberWords } from '../../../src/languages/fr/number-words.js';

test.each([
  ['Deux chats, la quatorzième fois, des milliers', ['2', '14', '1000']],
  ['vingt-deux, les premières, trois centaines', ['20', '2', '1', '3', '100']],
  ['le vingtième siècle', ['20']],
])('%s', (text, expected) => {
  expect(frenchNumberWords(text)).toEqual(expected);
});

test.each(['les secondes passent', 'l’unité et l’unification', 'sixte, millefeuille'])('none: %s', (text) => {
  expect(frenchNumberWords(text)).toEqual([]);
});
