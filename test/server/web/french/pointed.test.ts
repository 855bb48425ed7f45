import { expect, test } from 'vitest';
import { keyAt } from '../../../../src/server/web/french/pointed.js';

const pieces = [
  { key: 7, from: 2, to: 5 },
  { key: 8, from: 6, to: 9 },
];

test.each([
  [0, undefined],
  [2, 7],
  [5, 7],
  [6, 8],
  [9, 8],
  [10, undefined],
])('position %i', (at, key) => {
  expect(keyAt(pieces, at)).toBe(key);
});

test('without pieces there is none', () => {
  expect(keyAt([], 0)).toBeUndefined();
});
