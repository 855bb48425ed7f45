import { expect, test } from 'vitest';
import { frenchNumerals } from '../../../../src/languages/fr/french-numerals.js';
import { inFrenchWords } from '../../../../src/languages/fr/numbers/spelt-ordinals.js';

const spelt = (text: string): string | undefined => {
  const numeral = frenchNumerals(text)[0]!;
  const words = inFrenchWords(text, numeral);
  return words && text.slice(0, numeral.start) + words.text + text.slice(words.end);
};

test.each([
  ['avant la IIe Guerre mondiale', 'avant la Deuxième Guerre mondiale'],
  ['pendant la 2e guerre mondiale', 'pendant la Deuxième Guerre mondiale'],
  ['la Ire\u00a0Guerre mondiale', 'la Première Guerre mondiale'],
  ['le roi Charles Ier', 'le roi Charles I'],
])('%s', (text, expected) => {
  expect(spelt(text)).toBe(expected);
});

test.each([
  'la IIe République',
  'la IIIe Guerre mondiale',
  'le Ier siècle',
  'le 1er guerrier',
  'Charles X',
  'Napoléon I',
  '2 guerres mondiales',
])('not %s', (text) => {
  expect(spelt(text)).toBeUndefined();
});
