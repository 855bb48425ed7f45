import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbers } from '../../../src/checks/numbers/numbers.js';
import { printedNumberFaults } from '../../../src/checks/numbers/printed-numbers.js';

const told = (french: string, english: string): string[] =>
  printedNumberFaults(french, english).map(({ values }) => numbers.wording[values.fault]!(values));

test.each([
  // signs
  ['Il fait -7 °C.', 'It is 7°C.', ['7 has lost its sign, -']],
  ['Il a −40 €.', 'He has €40.', ['40 has lost its sign, −']],
  ['Un âge > 70 ans.', 'An age of 70.', ['70 has lost its sign, >']],
  ['De -3 % à -3 %.', 'From -3% to 3%.', ['3 has lost its sign, -']],
  ['Un effet (p < 0,02).', 'An effect (INI 0.02).', ['0,02 has lost its sign, p <']],
  ['Il fait moins 7 degrés.', 'It is 7 degrees.', ['7 has lost its sign, minus']],
  // magnitudes
  ['Il a perdu 8 M d’euros.', 'He lost 8 euros.', ['8 has lost its magnitude, million']],
  ['Il a perdu 8 milliards d’euros.', 'He lost 8 million euros.', ['8 has lost its magnitude, billion']],
  ['Il a perdu 90 K€.', 'He lost 90 K.', ['90 has lost its unit, €']],
  ['Le pays a 67 M d’habitants.', 'The country has 67 inhabitants.', ['67 has lost its magnitude, million']],
  // units
  ['Un champ de 450 m².', 'A field of 450.', ['450 has lost its unit, m²']],
  ['Une hausse de 6 %.', 'A rise of 6.', ['6 has lost its unit, %']],
  ['Un écran de 24″.', 'A 24 screen.', ['24 has lost its unit, ″']],
  ['Un prix de 1 200 €.', 'A price of 1,200.', ['1 200 has lost its unit, €']],
  // groups
  ['Un village de 12.700 âmes.', 'A village of 12.700 souls.', ['the point of 12.700 reads as a decimal point']],
  ['Un loyer de 1.900 € pour 3 pièces.', 'A rent of €1.900 for 3 rooms.', ['the point of 1.900 reads as a decimal point']],
  // order
  ['Battus 6-2.', 'Beaten 2-6.', ['the numbers of 6-2 are apart or in another order']],
  ['Le lot 84-17.', 'Lot 17 of the 84.', ['the numbers of 84-17 are apart or in another order']],
])('%s %s', (french, english, expected) => {
  expect(told(french, english)).toEqual(expected);
});

test.each([
  ['Un village de 12.700 âmes.', 'A village of 12,700 souls.'],
  ['Une part de 12,705.', 'A share of 12.705.'],
  ['Il fait -7 °C.', 'It is −7°C.'],
  ['Il fait -7 °C.', 'It is minus seven degrees.'],
  ['Il fait -7 °C.', 'It is 7 degrees below zero.'],
  ['Il a −40 €.', 'He has -€40.'],
  ['Il a −40 €.', 'He has minus 40 euros.'],
  ['Il a +40 €.', 'He has +€40.'],
  ['Un âge > 70 ans.', 'An age of > 70.'],
  ['De -3 % à 3 %.', 'From 3% to -3 percent.'],
  ['Il a perdu 8 M d’euros.', 'He lost €8m.'],
  ['Il a perdu 8 Md€.', 'He lost 8 billion euros.'],
  ['Il a 90 k€.', 'He has €90K.'],
  ['Un champ de 450 m².', 'A field of 450 square metres.'],
  ['Un champ de 450 m².', 'A field of 450 sq m.'],
  ['Une hausse de 6 %.', 'A rise of six per cent.'],
  ['Un train à 320 km/h.', 'A train at 320 kilometres per hour.'],
  ['Un fichier de 8 Mo.', 'An 8 MB file.'],
  ['Un prix de 1 200 €.', 'A price of 1,200 euros.'],
  ['Battus 6-2.', 'Beaten 6–2.'],
  ['De 50-90 élus.', 'Between 50 and 90 members.'],
  ['Ouvert 24h/24, 7j/7.', 'Open around the clock.'],
  // the number itself is gone: that is the fault of another rule
  ['Il fait -7 °C.', 'It is cold.'],
  ['Battus 6-2.', 'Beaten 6.'],
  ['Il a 8 amis, un F-16 et 12 chats.', 'He has 8 friends, an F-16 and 12 cats.'],
  ['Il a deux amis.', 'He has two friends.'],
])('nothing to say of %s %s', (french, english) => {
  expect(told(french, english)).toEqual([]);
});

test('English that has every figure as the source has it is never blamed, and one without its sign always is', () => {
  const figure = fc.record({
    sign: fc.constantFrom('-', '−', '+', '> ', '±'),
    value: fc.integer({ min: 2, max: 999 }),
    unit: fc.constantFrom(' %', ' km', ' °C', ''),
  });
  fc.assert(
    fc.property(fc.uniqueArray(figure, { minLength: 1, maxLength: 4, selector: ({ value }) => value }), fc.nat(3), (figures, nth) => {
      const write = (list: readonly { sign: string; value: number; unit: string }[]): string =>
        list.map(({ sign, value, unit }) => `a ${sign}${value}${unit}`).join(', ');
      const french = write(figures);
      expect(printedNumberFaults(french, french)).toEqual([]);
      const without = figures.map((each, at) => (at === nth % figures.length ? { ...each, sign: '' } : each));
      expect(printedNumberFaults(french, write(without))).toHaveLength(1);
    }),
  );
});
