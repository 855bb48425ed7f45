import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import { fromUnit, toUnit } from '../../src/units/units.js';
import { spreadQuotations } from '../../src/units/spread.js';
import { analyse } from '../../src/segmentation/analyse.js';

const unitsOf = (text: string) => {
  const { segments, marks } = analyse(text);
  return segments.map((segment) => ({
    unit: toUnit(text, segment, marks, createLexicon()),
    print: (english: string) => fromUnit(english, toUnit(text, segment, marks, createLexicon()), 'english', text, marks),
  }));
};

test('a unit is plain words with balanced straight marks', () => {
  expect(unitsOf('« Non, l’accord est loin », a-t-il dit.').map(({ unit }) => unit.text)).toEqual([
    '"Non, l’accord est loin", a-t-il dit.',
  ]);
  expect(unitsOf('« Il pleut. Il vente. »').map(({ unit }) => unit.text)).toEqual(['Il pleut.', 'Il vente.']);
});

test('the English has the marks of the source, in the style', () => {
  const [{ print }] = unitsOf('« Non, l’accord est loin », a-t-il dit.') as [ReturnType<typeof unitsOf>[number]];
  expect(print('"No, the agreement is far away", he said.')).toBe('No, the agreement is far away”, he said.');
});

test('English with other marks than the source still gets those of the source', () => {
  const [{ unit, print }] = unitsOf('Une situation « très grave » hier.') as [ReturnType<typeof unitsOf>[number]];
  const english = 'A very serious situation yesterday.';
  expect(spreadQuotations(english, unit.quoted).match(/"/gu)).toHaveLength(2);
  expect(print(english)).toMatch(/^[^“”]*“[^“”]+”[^“”]*$/u);
});
