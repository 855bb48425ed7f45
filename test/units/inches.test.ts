import { expect, test } from 'vitest';
import { analyse } from '../../src/segmentation/analyse.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { asTyped } from '../../src/units/inches.js';
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
  ['Un « écran » de 24".', 'A "screen" of 24 cm.', 'A “screen” of 24".'],
])('%s ← %s', (french, english, expected) => {
  expect(printed(french, english)).toBe(expected);
});

test('the model sees no mark of inches, and no mark too few', () => {
  expect(unitOf('Un « écran » de 24".')).toMatchObject({ text: 'Un "écran" de 24 cm.', inches: [true] });
  expect(unitOf('Un « écran » de 24".').marks).toHaveLength(2);
});

test('a mark that closes a quotation is none of inches', () => {
  const { text, inches, marks } = unitOf('Il dit "oui en 1987" et part.');
  expect({ text, inches, roles: marks.map(({ role }) => role) }).toEqual({
    text: 'Il dit "oui en 1987" et part.',
    inches: [],
    roles: ['open', 'close'],
  });
  expect(unitOf('Un mot sans chiffre.').inches).toEqual([]);
  expect(asTyped('2′ 3″', [])).toBe('2′ 3″');
});
