import { expect, test } from 'vitest';
import { standsIn } from '../../../src/languages/en/stands-in.js';

test('a name stands there letter for letter, with a genitive, or not at all', () => {
  expect(['Beaulieu sleeps', "Beaulieu's cat", 'the Beaulieus', 'Jean‑Pierre'].map((english) => standsIn('Beaulieu', english))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['Beaulie', 'Beaulieux', 'xBeaulieu'].map((english) => standsIn('Beaulieu', english))).toEqual([false, false, false]);
  expect(standsIn('d’Arc', "Joan d'Arc")).toBe(true);
});
