import { expect, test } from 'vitest';
import { arePaired, bracketsIn } from '../../../src/text/marks/brackets.js';

test.each([
  ['un mot (ou [deux]) {x}', true],
  ['sans rien', true],
  ['a) le pain, b) le vin', false],
  ['(le pain', false],
  ['(le [pain) rassis]', false],
  [') (', false],
])('%j: paired is %s', (text, expected) => {
  expect(arePaired(bracketsIn(text))).toBe(expected);
});

test('each has its place', () => {
  expect(bracketsIn('a (b) [c')).toEqual([
    { at: 2, character: '(' },
    { at: 4, character: ')' },
    { at: 6, character: '[' },
  ]);
});
