import { expect, test } from 'vitest';
import { analyse } from '../../src/segmentation/analyse.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { asTyped } from '../../src/units/primes.js';
import { unmask } from '../../src/units/masks/unmask.js';
import { fromUnit, toUnit, type Unit } from '../../src/units/units.js';

const lexicon = createLexicon();
const unitOf = (text: string): Unit => {
  const { segments, marks } = analyse(text);
  return toUnit(text, segments[0]!, marks, lexicon);
};
const printed = (french: string, english: string): string => {
  const unit = unitOf(french);
  return fromUnit(unmask(english, unit.masked).text, unit, 'english').text;
};

test.each([
  ['Un écran de 24" neuf.', 'A new 24-inch screen.', 'A new 24" screen.'],
  ['Un écran de 24" neuf.', 'A new 24 screen.', 'A new 24" screen.'],
  ['Des roues de 20" et 28″.', 'Wheels of 20 and 28 inches.', 'Wheels of 20" and 28″.'],
  ['Des roues de 20″ et 28".', 'Wheels of 20 and 28.', 'Wheels of 20″ and 28".'],
  ["Un pneu de 19'' à plat.", 'A flat 19 tyre.', "A flat 19'' tyre."],
  ['Un but à la 78’, un à la 81\u2032.', 'A goal at 78 minutes, one at 81.', 'A goal at 78’, one at 81′.'],
  ['Elle rame 7’ de plus.', 'She rows 7 minutes more.', 'She rows 7’ more.'],
  ['Un « écran » de 24".', 'A "screen" of 24 cm.', 'A “screen” of 24".'],
])('%s ← %s', (french, english, expected) => {
  expect(printed(french, english)).toBe(expected);
});

test('the model sees no mark of inches, and no mark too few', () => {
  expect(unitOf('Un « écran » de 24".')).toMatchObject({ text: 'Un " écran" de 24 cm.', primes: ['"'] });
  expect(unitOf('Un « écran » de 24".').marks).toHaveLength(2);
});

test.each(["L'an '79 et le prix de 1’250 francs.", 'Ils crient ‘Mai 79’.', "Le 79'e jour et l'été."])('no prime: %s', (french) => {
  expect(unitOf(french).primes).toEqual([]);
});

test('a mark that closes a quotation is none of inches', () => {
  const { text, primes, marks } = unitOf('Il dit "oui en 1987" et part.');
  expect({ text, primes, roles: marks.map(({ role }) => role) }).toEqual({
    text: 'Il dit " oui en 1987" et part.',
    primes: [],
    roles: ['open', 'close'],
  });
  expect(unitOf('Un mot sans chiffre.').primes).toEqual([]);
  expect(asTyped('2′ 3″', [])).toBe('2′ 3″');
});
