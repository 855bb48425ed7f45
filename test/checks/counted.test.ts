import { expect, test } from 'vitest';
import { counted } from '../../src/checks/counted.js';

test('values are counted', () => {
  expect([...counted(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  expect(counted([]).size).toBe(0);
});
