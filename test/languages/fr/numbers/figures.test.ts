import { expect, test } from 'vitest';
import { frenchNumerals } from '../../../../src/languages/fr/french-numerals.js';
import { figuresIn } from '../../../../src/languages/fr/numbers/figures.js';

const figures = (text: string): string[] =>
  figuresIn(text, frenchNumerals(text)).map(
    ({ start, end, english }) => text.slice(start, end) + (english === undefined ? '' : ` ${english}`),
  );

test.each([
  // scores, ranges, formats, ratios
  ['battus 6-2 puis 3-0', ['6-2', '3-0']],
  ['les 18-30 ans, en 2016–2019', ['18-30', '2016–2019']],
  ['une photo de 20 × 30 cm', ['20 × 30']],
  ['le relais 4x400 m', ['4x400']],
  ['noté 17/20, au format 16:9', ['17/20', '16:9']],
  ['le lot 2-84-1', ['2-84-1']],
  ['un arc de 12°30′', ['12°30']],
  // with their signs
  ['entre -4 et +9 °C', ['-4', '+9']],
  ['(p < 0,02 ; k = 31)', ['p < 0,02', 'k = 31']],
  ['-3/-1 %', ['-3', '-1']],
  // hours that never end
  ['ouvert 24h/24, 7 jours sur 7', ['24h/24 24 hours a day', '7 jours sur 7 7 days a week']],
])('together: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test.each([
  ['de 3 à 5, 12 ou 13', ['3', '5', '12', '13']],
  ['le 1/4 de finale', ['1', '4']],
  ['de 9h-17h', ['9h', '17h']],
  ['un F-18 de 2016', ['18', '2016']],
  ['en 2016 - 12 morts', ['2016', '12']],
  ['7 h sur 8', ['7 h', '8']],
])('apart: %s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
