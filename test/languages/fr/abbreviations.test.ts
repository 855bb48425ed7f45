import { expect, test } from 'vitest';
import { dates, leading, neverLast, references, titles, titlesOrWords, trailing } from '../../../src/languages/fr/abbreviations.js';

test('a list holds words without their last full stop', () => {
  for (const list of [titles, titlesOrWords, references, dates, leading, trailing])
    for (const word of list) expect(word).toMatch(/^\S*[^\s.]$/u);
});
test('a word that never ends a sentence is not in the list of those that may', () => {
  expect([...leading].filter((word) => trailing.has(word))).toEqual([]);
  expect([...titles].filter((word) => trailing.has(word) || titlesOrWords.has(word))).toEqual([]);
});
test('after a title or a leading word a sentence goes on, after a month or a reference it may end', () => {
  expect(['gén', 'insp', 'lt-col', 'prof', 'approx'].filter((word) => !neverLast().has(word))).toEqual([]);
  expect(['vol', 'janv', 'etc', 'gens', 'non'].filter((word) => neverLast().has(word))).toEqual([]);
});
