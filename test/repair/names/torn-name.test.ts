import { expect, test } from 'vitest';
import { wholeOfTorn } from '../../../src/repair/names/torn-name.js';

/** The place that `[ ]` shows in the English, extended. */
const whole = (name: string, marked: string, isTitled = false): string => {
  const start = marked.indexOf('[');
  const english = marked.replace(/[[\]]/gu, '');
  const place = wholeOfTorn(name, { start, end: marked.indexOf(']') - 1 }, english, isTitled);
  return english.slice(place.start, place.end);
};

test.each([
  // a sign for a letter that the vocabulary lacks, and what is glued to it
  ['L’Haÿ-du-Bois', "the city of [L'Ha]~-du-Bois grows", "L'Ha~-du-Bois"],
  ['Brévin-le-Bas', 'in Bre-[vin-le]-Bas.', 'Bre-vin-le-Bas'],
  // the letter of the name taken for a word, an initial, a title
  ['L’Haÿ-du-Bois', 'the city of the [Hay-du-Bois]', 'the Hay-du-Bois'],
  ['N’Dongo', 'with N. [Dongo] today', 'N. Dongo'],
  ['D’Aubrac', 'Ms D’ [Aubrac] left', 'D’ Aubrac'],
  ['M’Bala', 'we see Mr. [Bala] here', 'Mr. Bala'],
  ['N’Golo', "Don't '[Golo] too", "Don't 'Golo"],
])('%s in %s', (name, marked, expected) => {
  expect(whole(name, marked)).toBe(expected);
});

test.each([
  ['Brévin', 'in [Brevin]-Paris.', 'Brevin'],
  ['Brévin', "[Brevin]'s mayor", 'Brevin'],
  ['N’Dongo', "with [N'Dongo] today", "N'Dongo"],
  ['Aubrac', 'the [Aubrac] house', 'Aubrac'],
  ['d’Aubrac', 'the city of [Aubrac]', 'Aubrac'],
])('nothing else is taken along: %s in %s', (name, marked, expected) => {
  expect(whole(name, marked)).toBe(expected);
});

test('a title of the source is no piece of the name', () => {
  expect(whole('M’Bala', 'we see Mr. [Bala] here', true)).toBe('Bala');
});
