import { expect, test } from 'vitest';
import { clockPrepositionsIn } from '../../../../src/languages/fr-en/by-rule/clock-prepositions.js';

const right = (source: string, english: string): string =>
  clockPrepositionsIn(english, source).reduceRight(
    (text, { start, end, text: word }) => text.slice(0, start) + word + text.slice(end),
    english,
  );

test.each([
  ['Elle se lève à 7:00.', 'She gets up to 7:00.', 'She gets up at 7:00.'],
  ['À 7:00, elle dort.', 'On Monday to 7:00, she sleeps.', 'On Monday at 7:00, she sleeps.'],
  ['Mardi vers 17:45, il part.', 'On Tuesday to 17:45, he leaves.', 'On Tuesday around 17:45, he leaves.'],
  ['Ouvert dès 9:00.', 'Open to 9:00.', 'Open from 9:00.'],
  ['Le 7 janvier 2025 à 18:30.', 'On 7 January 2025 to 18:30.', 'On 7 January 2025 at 18:30.'],
  ['À 8:00 et à 9:30.', 'To 8:00 and to 9:30.', 'At 8:00 and at 9:30.'],
  ['Ouvert de 9:00 à 19:30.', 'Open of 9:00 to 19:30.', 'Open from 9:00 to 19:30.'],
  ['De 8:00 à 9:00 et de 12:00 à 13:00.', 'At 8:00 at 9:00 and to 12:00 to 13:00.', 'From 8:00 to 9:00 and from 12:00 to 13:00.'],
])('%s: %s → %s', (source, english, expected) => {
  expect(right(source, english)).toBe(expected);
});

test.each([
  ['Ouvert de 8:00 à 13:00.', 'Open from 8:00 to 13:00.'],
  ['Ouvert de 8:00 à 13:00.', 'Open between 8:00 and 13:00.'],
  ['Ouvert de 8 à 13:00.', 'Open from 8 to 13:00.'],
  ['Le départ est reporté à 16:00.', 'The departure is put off to 16:00.'],
  ['Elle dort jusqu’à 9:00.', 'She sleeps to 9:00.'],
  ['Elle part à 7:00.', 'She leaves at 7:00.'],
  ['Elle part à 7:00.', 'She leaves to 7:005.'],
  ['Elle part à 7 heures.', 'She leaves to 7.'],
])('%s: %s is left', (source, english) => {
  expect(right(source, english)).toBe(english);
});
