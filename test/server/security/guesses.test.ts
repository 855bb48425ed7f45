import { expect, test } from 'vitest';
import { createGuesses } from '../../../src/server/security/guesses.js';

test('after twenty wrong keys an address waits until the minute is over; others do not', () => {
  let now = 1000;
  const guesses = createGuesses(() => now);
  const refused = (address: string): boolean => {
    try {
      guesses.check(address);
      return false;
    } catch (error) {
      expect(error).toMatchObject({ status: 429, retryAfter: 40 });
      return true;
    }
  };
  for (let nth = 0; nth < 19; nth += 1) guesses.count('a');
  now += 20_000;
  expect(refused('a')).toBe(false);
  guesses.count('a');
  expect(refused('a')).toBe(true);
  expect(refused('b')).toBe(false);
  now += 40_000;
  expect(refused('a')).toBe(false);
});
