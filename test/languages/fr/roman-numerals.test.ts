import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchNumerals } from '../../../src/languages/fr/french-numerals.js';
import { mayHaveRomanOrdinal, romanNumeralAt, romanOf } from '../../../src/languages/fr/roman-numerals.js';

const numeralsOf = (text: string): string[] =>
  frenchNumerals(text).map(({ kind, value, isOrdinal, start, end }) => `${kind} ${value}${isOrdinal ? '.' : ''} ${text.slice(start, end)}`);

test.each([
  ['au XXe siècle', ['roman 20. XXe']],
  ['des XVIᵉ et XIXème siècles', ['roman 16. XVIᵉ', 'roman 19. XIXème']],
  ['le Ier siècle, la Iʳᵉ République', ['roman 1. Ier', 'roman 1. Iʳᵉ']],
  ['la Ve République', ['roman 5. Ve']],
  ['la IIe Guerre mondiale, le IInd Empire', ['roman 2. IIe', 'roman 2. IInd']],
  ['Louis XIV et Jean-Paul II', ['roman 14 XIV', 'roman 2 II']],
  ['François Ier, Pie\u00a0IX', ['roman 1 Ier', 'roman 9 IX']],
  ['Malcolm X dort', ['roman 10 X']],
  // one ending for two numerals
  ['les XII et XIIIe siècles', ['roman 12. XII', 'roman 13. XIIIe']],
  ['aux V-VIIᵉ siècles', ['roman 5. V', 'roman 7. VIIᵉ']],
  ['du IX au XIème siècle', ['roman 9. IX', 'roman 11. XIème']],
  ['Sous Henri V.', ['roman 5 V']],
])('a Roman numeral: %s', (text, expected) => {
  expect(numeralsOf(text)).toEqual(expected);
});

test.each([
  'M. V. Roy et Jean V. Roy',
  'Mme X et M. X',
  'la vitamine C, le plan B',
  'un CD, les MI, LIVE',
  'le XV de France',
  'Ver de terre, Vers la ville, Ire et colère',
  'Le X est une lettre',
  'il vit, Il dort, Vive le roi',
  'XXL, IIII, VX, IC',
  'le XV et XVI',
  'les V et vie',
  'le X-ray et le I-beam',
])('none: %s', (text) => {
  expect(numeralsOf(text)).toEqual([]);
});

test('a look tells which texts may have an ordinal', () => {
  expect(['au XXe siècle', 'la IIde', 'le Ier', 'du XIXᵉ'].map(mayHaveRomanOrdinal)).toEqual([true, true, true, true]);
  expect(['Louis XIV dort', 'Il vit à Lyon', 'Vendredi'].map(mayHaveRomanOrdinal)).toEqual([false, false, false]);
});

test('every number up to 49 is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 49 }), (value) => {
      expect(romanNumeralAt(`${romanOf(value)}e siècle`, 0)).toMatchObject({ value: String(value), isOrdinal: true });
      expect(romanNumeralAt(`Louis ${romanOf(value)}`, 6)).toMatchObject({ value: String(value), isOrdinal: false });
    }),
  );
});
