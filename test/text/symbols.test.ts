import { expect, test } from 'vitest';
import { frenchNumerals } from '../../src/languages/fr/french-numerals.js';
import { symbolDigits } from '../../src/text/symbols.js';

test.each([
  ['25 m² et 3 km³', ['2', '3'], ['25', '3']],
  ['25 m2 de CO2, H2O', ['2', '2', '2'], ['25']],
  ['du CO₂, la note¹', ['2', '1'], []],
  ['une ½ heure', ['1', '2'], []],
  ['10³ tonnes, en 2013²', [], ['10³', '2013²']],
  ['12 000¹ lettres', [], ['12 000¹']],
])('%s: the digits of symbols are no numbers', (text, symbols, numbers) => {
  expect(symbolDigits(text)).toEqual(symbols);
  expect(frenchNumerals(text).map(({ value }) => value)).toEqual(numbers);
});

test.each([
  ['MI6, F-16, la A2', ['6', '16', '2']],
  ['en CM2, sur la M25', ['2', '25']],
  ['mm22, COM2', ['22', '2']],
  ['H1N1', ['1', '1']],
])('those of names are: %s', (text, numbers) => {
  expect(symbolDigits(text)).toEqual([]);
  expect(frenchNumerals(text).map(({ value }) => value)).toEqual(numbers);
});
