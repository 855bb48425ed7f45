import { expect, test } from 'vitest';
import { lengthLimit } from '../../../src/marian/search/length-limit.js';
import { noRepeat } from '../../../src/marian/search/no-repeat.js';

const forbidden = (size: number, tokens: number[]): number[] => [...(noRepeat(size)(tokens) ?? [])];

test.each<[number, number[], number[]]>([
  [3, [5, 6, 7, 8, 5, 6], [7]],
  [3, [5, 6, 7, 5, 6, 8, 5, 6], [7, 8]],
  [1, [5, 6], [5, 6]],
  [2, [5, 5], [5]],
])('groups of %i: after %j never %j', (size, tokens, never) => expect(forbidden(size, tokens)).toEqual(never));

test.each<[number, number[]]>([
  [3, [5, 6, 7, 8, 5]],
  [3, []],
  [4, [5, 6, 7, 5, 6]],
  [0, [5, 5, 5, 5]],
])('groups of %i: after %j all may come', (size, tokens) => expect(forbidden(size, tokens)).toEqual([]));

test('the limit of an answer goes with its source, and is never more than the model can count', () => {
  expect(lengthLimit(1, 512)).toBe(12);
  expect(lengthLimit(80, 512)).toBe(170);
  expect(lengthLimit(400, 512)).toBe(512);
});
