import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longScales, shortScales } from '../../../src/languages/fr-en/scales.js';
import { measures } from '../../../src/languages/fr-en/measures.js';
import { unitBehind } from '../../../src/languages/fr-en/number-units.js';

/** The text behind the number 8 as the model reads it, and its English. */
const read = (behind: string): string | undefined => {
  const unit = unitBehind(`8${behind}`, 1);
  return unit && `${unit.french.trim()} | ${unit.english('8')} |${`8${behind}`.slice(unit.end)}`;
};

test.each([
  // scales with a currency
  [' M€ hier', "millions d'euros | €8 million | hier"],
  ['MD€', "milliards d'euros | €8 billion |"],
  [' Mds €', "milliards d'euros | €8 billion |"],
  [' M d’euros,', "millions d'euros | €8 million |,"],
  [' Md d’€', "milliards d'euros | €8 billion |"],
  [' M euros', "millions d'euros | €8 million |"],
  [' K€', "milliers d'euros | €8 thousand |"],
  [' k$', 'milliers de dollars | $8 thousand |'],
  [' M CHF', 'millions de CHF | 8 million CHF |'],
  [' millions de CHF', 'millions de CHF | 8 million CHF |'],
  // scales by themselves
  [' M d’abonnés', 'millions | 8 million | d’abonnés'],
  [' Mds de dollars', 'milliards | 8 billion | de dollars'],
  [' M en un an', 'millions | 8 million | en un an'],
  [' million d’euros', 'million | 8 million | d’euros'],
  [' milliards', 'milliards | 8 billion |'],
  [' billions', 'billions | 8 trillion |'],
  [' k d’abonnés', 'milliers | 8 thousand | d’abonnés'],
  ['k vues', ' | 8k | vues'],
  [' K abonnés', ' | 8 K | abonnés'],
  // for each
  [' €/kg net', 'euros | €8/kg | net'],
  ['€ / MWh', 'euros | €8/MWh |'],
  [' M$/an', 'millions de dollars | $8 million/year |'],
  [' CHF/nuit', 'CHF | 8 CHF/night |'],
  [' €/m²/mois', 'euros | €8/m²/month |'],
  [' €/m²/lot', 'euros par lot | €8/m² |'],
  [' €/colis', 'euros par colis | €8 |'],
  [' €/2', 'euros | €8 |/2'],
  [' €/Roy', 'euros | €8 |/Roy'],
  ['′ de jeu', 'min | 8′ | de jeu'],
  // units
  [' % de plus', '% | 8% | de plus'],
  [' °C', '°C | 8°C |'],
  ['° à droite', '° | 8° | à droite'],
  [' m² à louer', 'm2 | 8 m² | à louer'],
  [' l d’eau', 'litres | 8 l | d’eau'],
  [' Mo', 'Mo | 8 MB |'],
  [' millions de m³', 'millions de m3 | 8 million m³ |'],
  [' M m³', 'millions de m3 | 8 million m³ |'],
  ['″ de large', 'cm | 8″ | de large'],
  [' ‰', '% | 8‰ |'],
  [' F CFA', 'F CFA | 8 F CFA |'],
  [' mg/l', 'mg/l | 8 mg/l |'],
])('8%s', (behind, expected) => {
  expect(read(behind)).toBe(expected);
});

test.each([
  ' M. Roy',
  ' M. et Mme Roy',
  ' Mme Roy',
  ' M Roy',
  ' mètres',
  ' morts',
  ' millionnaires',
  ' l’ont vu',
  ' m’ont vu',
  ' tonnes',
  ' G20',
  ' kilos',
  ' Maliens',
  ' grammes',
  ' de plus',
  ' d’euros',
  ' millions et demi',
])('nothing: 8%s', (behind) => {
  expect(read(behind)).toBeUndefined();
});

test('every scale and unit is read with any French space, and its number stays in its English', () => {
  const space = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009');
  fc.assert(
    fc.property(space, fc.constantFrom(...shortScales.keys()), fc.constantFrom('€', '$', '£'), (gap, scale, sign) => {
      const unit = unitBehind(`8${gap}${scale}${sign}.`, 1);
      expect(unit).toMatchObject({ end: 1 + gap.length + scale.length + 1, scale: shortScales.get(scale), unit: { sign } });
      expect(unit!.english('8')).toBe(`${sign}8 ${shortScales.get(scale)!.english}`);
    }),
  );
  for (const word of longScales.keys()) expect(unitBehind(`8 ${word} de`, 1)).toMatchObject({ scale: longScales.get(word) });
  for (const sign of measures.keys()) expect(unitBehind(`8 ${sign}`, 1)).toMatchObject({ unit: { sign } });
});
