import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signBefore } from '../../../../src/languages/fr/numbers/number-signs.js';

/** The sign before the last number of a text. */
const sign = (text: string): string | undefined => signBefore(text, /\d[\d,.]*[^\d]*$/u.exec(text)!.index)?.english;

test.each([
  // minus in all its characters, touching the number
  ['il fait -3', '-'],
  ['un solde de −40 €', '−'],
  ['(-8 %)', '-'],
  ['« –9 » hier', '–'],
  ['une marge : -4', '-'],
  ['-6 au sol', '-'],
  // with a space, behind a bracket, a colon or a word that a number follows
  ['(- 8 %)', '- '],
  ['solde : − 40 €', '− '],
  ['une baisse de - 3,5 %', '- '],
  ['de 2 à + 4 %', '+ '],
  // plus, about, times
  ['en hausse de +7 %', '+'],
  ['à ±2 points', '±'],
  ['à +/- 2 points', '+/- '],
  ['~90 personnes', '~'],
  ['environ ≈ 90', '≈ '],
  ['multiplié par deux (×4)', '×'],
  ['un gain x5', 'x'],
  // comparisons
  ['un âge > 70 ans', '> '],
  ['un âge >70 ans', '>'],
  ['une dose <= 2 mg', '<= '],
  ['un indice ≥ 9', '≥ '],
  ['un total = 31', '= '],
  // small formulae
  ['(p < 0,02', 'p < '],
  ['et y > 3', 'y > '],
  ['où k=6', 'k='],
  ['un pH > 7', 'pH > '],
  ['a = 6', 'a = '],
  // in words, of degrees only
  ['il fait moins 4 degrés', 'minus '],
  ['il fait moins 4,5 °C', 'minus '],
])('%s has the sign “%s”', (text, expected) => {
  expect(sign(text)).toBe(expected);
});

test.each([
  'de 50-90',
  '2016–2019',
  'un F-18',
  'la A-7',
  'Canal+ 3',
  'Bac+5',
  'le vote - 12 élus',
  'les élus – 12 en tout',
  'Paris - 12 mars',
  'le dit »-3',
  'au moins 4 degrés',
  'plus ou moins 4 degrés',
  'moins 4 élus',
  'un boxeur 4',
  'un taux 4',
  'il y a 4',
  'vers<<4',
  '12/4',
])('%s has none', (text) => {
  expect(sign(text)).toBeUndefined();
});

test('a sign ends where the number begins, whatever is before it', () => {
  const bit = fc.constantFrom('a', 'p', ' ', '-', '−', '+', '<', '=', '(', '8', '%', '.', 'moins ', '\u00a0');
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 8 }), (bits) => {
      const text = `${bits.join('')}7 °C`;
      const found = signBefore(text, text.length - 4);
      if (!found) return;
      expect(found.end).toBe(text.length - 4);
      expect(text.slice(found.start, found.end)).not.toMatch(/\d/u);
      if (found.english !== 'minus ') expect(found.english).toBe(text.slice(found.start, found.end));
    }),
  );
});
