import { expect, test } from 'vitest';
import { lengthLimit } from '../../../src/marian/search/length-limit.js';
import { noLoop } from '../../../src/marian/search/no-loop.js';
import { noRepeat } from '../../../src/marian/search/no-repeat.js';
import { pathOf } from './fake.js';

const forbidden = (size: number, tokens: number[]): number[] => [...(noRepeat(size)(pathOf(tokens), 0) ?? [])].sort((a, b) => a - b);

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

const times = (count: number, ...group: number[]): number[] => Array.from({ length: count }, () => group).flat();

test.each<[string, number[], number[]]>([
  ['one token', [9, ...times(12, 5)], [5]],
  ['two tokens', [9, ...times(6, 5, 6)], [5]],
  ['two tokens, in the middle of the second', [9, ...times(6, 5, 6), 5], [6]],
  ['five tokens', times(3, 1, 2, 3, 4, 5), [1]],
])('a loop of %s is broken', (_, tokens, never) => expect([...(noLoop([[1, 2, 0]])(pathOf(tokens), 0) ?? [])]).toEqual(never));

test.each<[string, number[]]>([
  ['nothing written', []],
  ['eleven of one', times(11, 5)],
  ['"non, non, non," with the rest of the sentence', [...times(3, 5, 6), 7]],
  ['1 000 000 000', [1, ...times(3, 3, 2, 2)]],
  ['a sentence said twice', times(2, 1, 2, 3, 4, 5, 6, 7, 8)],
  ['a loop that has ended', [...times(8, 5, 6), 7]],
])('%s is no loop', (_, tokens) => expect(noLoop([[1, 2, 0]])(pathOf(tokens), 0)).toBeUndefined());

test('a loop in the source may be one in the answer; a neighbour’s may not', () => {
  const rule = noLoop([times(20, 7), [7, 8, 0]]);
  expect(rule(pathOf(times(20, 5)), 0)).toBeUndefined();
  expect([...(rule(pathOf(times(20, 5)), 1) ?? [])]).toEqual([5]);
});
