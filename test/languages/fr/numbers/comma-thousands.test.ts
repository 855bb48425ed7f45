import { expect, test } from 'vitest';
import { frenchNumerals } from '../../../../src/languages/fr/french-numerals.js';

const values = (text: string): string[] => frenchNumerals(text).map(({ value, isGrouped }) => value + (isGrouped ? ' grouped' : ''));

test.each([
  ['environ 60,000 personnes en six ans', ['60000 grouped']],
  ['il le vend 10,000 roupies', ['10000 grouped']],
  ['plus de 1,000 femmes', ['1000 grouped']],
  ['13,435 cas cumulés', ['13435 grouped']],
  ['une ville de 8,400\u00a0habitants', ['8400 grouped']],
  ['1,234,567 et 12,000,000 de lecteurs', ['1234567 grouped', '12000000 grouped']],
  // beside another one that leaves no doubt
  ['1,280 roupies, puis 10,000 roupies', ['1280 grouped', '10000 grouped']],
])('commas between thousands: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ['1,899 euros le litre', ['1.899']],
  ['à 8,733 kilomètres', ['8.733']],
  ['2,145 personnes par foyer, 1,834 personnes en moyenne', ['2.145', '1.834']],
  ['une probabilité de 0,125', ['0.125']],
  ['un taux de 1,000 %', ['1.000']],
  ['un indice de 2,000 dans la région', ['2.000']],
  ['12,5 millions, 3,14 habitants, 1,2345 cas', ['12.5', '3.14', '1.2345']],
])('decimals: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});
