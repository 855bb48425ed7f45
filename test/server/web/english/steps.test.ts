import { expect, test } from 'vitest';
import { stepOf } from '../../../../src/server/web/english/steps.js';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 1, 2],
  ['ArrowLeft', 2, 1],
  ['ArrowUp', 1, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['ArrowRight', 2, undefined],
  ['ArrowLeft', 0, undefined],
  ['Tab', 1, undefined],
  ['toString', 1, undefined],
])('%s from %i of 3', (key, at, to) => {
  expect(stepOf(key, at, 3)).toBe(to);
});
