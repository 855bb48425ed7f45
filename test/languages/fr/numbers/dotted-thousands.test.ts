import { expect, test } from 'vitest';
import { frenchNumerals } from '../../../../src/languages/fr/french-numerals.js';

const values = (text: string): string[] => frenchNumerals(text).map(({ value, isGrouped }) => value + (isGrouped ? ' grouped' : ''));

test.each([
  ['une commune de 8.400 habitants', ['8400 grouped']],
  ['un loyer de 1.150 €', ['1150 grouped']],
  ['un loyer de 1.150\u00a0euros', ['1150 grouped']],
  ['un solde de 1.150,75', ['1150.75 grouped']],
  ['un bois de 3.200 ha et de 2.100 m²', ['3200 grouped', '2100 grouped']],
  ['perdre 6.000 emplois', ['6000 grouped']],
  ['6.000 nouveaux lecteurs, 9.000 d’entre eux', ['6000 grouped', '9000 grouped']],
  // beside another one that leaves no doubt
  ['9.000 manifestants selon les uns, 4.000 selon les autres', ['9000 grouped', '4000 grouped']],
  ['de 9.000 à 12.500 euros', ['9000 grouped', '12500 grouped']],
  // a name in front of what is counted does not matter
  ['À Valbrune 8.400 habitants', ['8400 grouped']],
])('points between thousands: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ['une probabilité de 0.125', ['0.125']],
  ['avec Rust 1.700 ou Python 3.100', ['1.700', '3.100']],
  ['la version 1.234 sort', ['1.234']],
  ['le n° 1.234 et l’art. 2.345', ['1.234', '2.345']],
  ['au cours de 1.085 dollars', ['1.085']],
  ['coordonnées : 48.856 degrés', ['48.856']],
  ['il mesure 1.850 m', ['1.850']],
  ['un taux de 1.250 %', ['1.250']],
  ['il y en a 1.250 dans le monde', ['1.250']],
  ['un indice de 3.141.', ['3.141']],
  ['une note de 12.50 euros, 1.2345 euros', ['12.50', '1.2345']],
])('decimals and references: %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});
