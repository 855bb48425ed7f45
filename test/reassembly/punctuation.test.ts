import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePunctuation } from '../../src/reassembly/punctuation.js';

test.each([
  [
    ['', 'He said “no', '”.'],
    ['', 'He said “no', '.”'],
  ],
  [
    ['', 'a “word”', ', ', 'he'],
    ['', 'a “word,”', ' ', 'he'],
  ],
  [
    ['', '“No”, he said', '.'],
    ['', '“No,” he said', '.'],
  ],
  [
    ['', '“He said ‘no’”, she notes'],
    ['', '“He said ‘no,’” she notes'],
  ],
  [
    ['“‘', 'No', '’”.'],
    ['“‘', 'No', '.’”'],
  ],
  [
    [' ', 'No', '’”.'],
    [' ', 'No', '.’”'],
  ],
  [
    [' ', 'No', '".'],
    [' ', 'No', '."'],
  ],
  [
    [' ', 'No', '\'", '],
    [' ', 'No', ',\'" '],
  ],
  [
    [' ', 'In 15', '". '],
    [' ', 'In 15', '." '],
  ],
  [
    ['', '«\u00a0No\u00a0», he said'],
    ['', '«\u00a0No,\u00a0» he said'],
  ],
  [
    ['', '«\u00a0No ‹\u00a0yes\u00a0›\u00a0», he'],
    ['', '«\u00a0No ‹\u00a0yes,\u00a0›\u00a0» he'],
  ],
  [
    ['', '"No", he said', ' "', 'yes', '".'],
    ['', '"No," he said', ' "', 'yes', '."'],
  ],
  [
    ['', "'no', \"yes 'in 2015'\"."],
    ['', "'no,' \"yes 'in 2015.'\""],
  ],
])('%j', (pieces, expected) => {
  expect(placePunctuation(pieces, 'american')).toEqual(expected);
  expect(placePunctuation(expected, 'american')).toEqual(expected);
  expect(placePunctuation(pieces, 'source')).toEqual(pieces);
});

test.each([
  'the players’, and others',
  'a 15", and',
  "the players', he",
  '“Who?”, he',
  '“No.”, he',
  '“no”...',
  '“no”; yes',
  '(“no”) and,',
  '“so”.fr',
])('%s stays', (text) => {
  expect(placePunctuation(['', text], 'american')).toEqual(['', text]);
});

test('the same characters in as many pieces, and a second pass changes nothing', () => {
  const bits = fc.array(fc.constantFrom('“', '”', '‘', '’', '"', "'", '»', ',', '.', ' ', 'a', '1', '\n'), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(
        bits.map((parts) => parts.join('')),
        { maxLength: 5 },
      ),
      (pieces) => {
        const placed = placePunctuation(pieces, 'american');
        expect(placed).toHaveLength(pieces.length);
        expect([...placed.join('')].sort()).toEqual([...pieces.join('')].sort());
        expect(placed.join('').replace(/[,.]/gu, '')).toBe(pieces.join('').replace(/[,.]/gu, ''));
      },
    ),
  );
});
