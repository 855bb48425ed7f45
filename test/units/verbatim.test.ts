import { expect, test } from 'vitest';
import { toEnglishVerbatim } from '../../src/units/verbatim.js';

test.each([
  ['1 234,5', '1,234.5'],
  ['3,2 %', '3.2%'],
  ['1 234 €', '€1,234'],
  ['18h30', '18:30'],
  ['12 000', '12,000'],
])('%s is written %s', (french, english) => {
  expect(toEnglishVerbatim(french)).toBe(english);
});

test.each(['***', '2024', 'https://www.example.fr/a,b?c=1,5', '01 23 45 67 89', '12/03/2024', '🐱', '3 – 2', '1.', '', '—', '16/20'])(
  '%j stays',
  (text) => {
    expect(toEnglishVerbatim(text)).toBe(text);
  },
);
