import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardinalWords, numberWordsIn, ordinalWords } from '../../../src/languages/en/number-words.js';

const wordsOf = (text: string): string[] => numberWordsIn(text).map(({ value, isOrdinal }) => value + (isOrdinal ? '.' : ''));

test.each([
  ['Twenty-five years in the twentieth century', ['25', '20.']],
  ['the twenty first, twenty‑first, the seventies', ['21.', '21.', '70']],
  ['three-quarters, two fifths, firsts', ['3', '2', '5.', '1.']],
  ['one hundred and twenty', ['1', '100', '20']],
])('%s', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test.each(['someone often', 'a secondary tenant', 'eightfold, onesie, twelvemonth'])('none: %s', (text) => {
  expect(wordsOf(text)).toEqual([]);
});

test('each word of the tables is found with its value, in any case', () => {
  const entries = [
    ...[...cardinalWords].map(([value, word]) => ({ value, word, isOrdinal: false })),
    ...[...ordinalWords].map(([value, word]) => ({ value, word, isOrdinal: true })),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.boolean(), ({ value, word, isOrdinal }, isUpper) => {
      const text = `The ${isUpper ? word.toUpperCase() : word} cat`;
      expect(numberWordsIn(text)).toEqual([{ start: 4, end: 4 + word.length, value, isOrdinal }]);
    }),
  );
});
