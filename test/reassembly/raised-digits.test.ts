import { expect, test } from 'vitest';
import { withRaisedDigits } from '../../src/reassembly/raised-digits.js';

test.each([
  ['Le taux de CO₂ baisse.', 'The CO2 rate falls.', 'The CO₂ rate falls.'],
  ['30 m² ou 4 km³', '30 m2 or 4 km3', '30 m² or 4 km³'],
  ['12 m² puis 9 m²', '12 m2 then 9m2', '12 m² then 9m²'],
  ['la formule C₆H₁₂O₆', 'the formula C6H12O6', 'the formula C₆H₁₂O₆'],
])('%s', (source, english, expected) => {
  expect(withRaisedDigits(english, source)).toBe(expected);
});

test.each([
  ['30 m²', '30 square metres'],
  ['Le CO2 baisse.', 'CO2 falls.'],
  ['30 m² en CM2', '30 square metres in CM2'],
  ['10³ fois', '103 times'],
])('%s leaves %s', (source, english) => {
  expect(withRaisedDigits(english, source)).toBe(english);
});
