import { expect, test } from 'vitest';
import { settledByFrench } from '../../../../src/languages/fr-en/by-rule/by-rule.js';

const right = (source: string, english: string): string =>
  settledByFrench(english, source).reduceRight(
    (text, { start, end, text: word }) => text.slice(0, start) + word + text.slice(end),
    english,
  );

test.each([
  ['Un bus toutes les 20 minutes.', 'A bus all 20 minutes.', 'A bus every 20 minutes.'],
  ['Tous les 4 ans, on vote.', 'All 4 years, one votes.', 'Every 4 years, one votes.'],
  ['Gratuit pour les moins de 26 ans.', 'Free for less than 26 years.', 'Free for people under 26.'],
  ['Chez les moins de 25 ans, il est haut.', 'At least 25 years, it is high.', 'Among people under 25, it is high.'],
  ['Le vaccin des plus de 65 ans.', 'The vaccine of more than 65 years old.', 'The vaccine of people over 65.'],
  ['Réservé aux moins de 12 ans.', 'Reserved for the under 12.', 'Reserved for people under 12.'],
  ['À 8:00, les moins de 12 ans.', 'To 8:00, less than 12 years.', 'At 8:00, people under 12.'],
])('%s: %s → %s', (source, english, expected) => {
  expect(right(source, english)).toBe(expected);
});

test.each([
  ['Toutes les 20 maisons dorment.', 'All 20 houses sleep.'],
  ['Il attend depuis moins de 26 ans.', 'He has waited for less than 26 years.'],
  ['Gratuit pour les moins de 26 ans.', 'Free for under-26s.'],
  ['Un chat dort.', 'All cats sleep.'],
])('%s: %s is left', (source, english) => {
  expect(right(source, english)).toBe(english);
});
