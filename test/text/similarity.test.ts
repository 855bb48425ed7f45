import { expect, test } from 'vitest';
import { similarity } from '../../src/text/similarity.js';

test.each([
  ['', '', 1],
  ['André', 'ANDRE', 1],
  ['Lyon', 'Lion', 0.75],
  ['Lyon', '', 0],
  ['abc', 'xyz', 0],
])('%s and %s: %d', (one, other, expected) => {
  expect(similarity(one, other)).toBe(expected);
});
