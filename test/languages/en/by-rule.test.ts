import { expect, test } from 'vitest';
import { correctionsIn } from '../../../src/languages/en/by-rule.js';

const corrected = (english: string, source = ''): string => {
  let text = english;
  for (const { start, end, text: right } of correctionsIn(english, source).sort((one, other) => other.start - one.start))
    text = text.slice(0, start) + right + text.slice(end);
  return text;
};

test.each([
  ['Voters have a identity.', 'Voters have an identity.'],
  ['A axe fell. A "old" man saw it.', 'An axe fell. An "old" man saw it.'],
  ['He said: "A old man."', 'He said: "An old man."'],
  ['It buys an teaching and an (new) purchase.', 'It buys a teaching and a (new) purchase.'],
  ['An union of a MP and a UEFA judge.', 'A union of an MP and a UEFA judge.'],
  ['On January 22th, the 3th, 11st and 101th.', 'On January 22nd, the 3rd, 11th and 101st.'],
  ['The 12th and 13th centurys of citys.', 'The 12th and 13th centuries of cities.'],
])('%s → %s', (english, right) => expect(corrected(english)).toBe(right));

test.each([
  'An historic day, an hour, a union, a European, an X-ray.',
  'Vitamin A increases; hepatitis A is rare; point a and b.',
  'He is in class A on Mondays, and Serie A opens.',
  'The Kennedys, the toys and the whys of 1980s boys.',
  'A 1st of its kind, on the 21st, at 2.3th.',
  'Plan-a offers, l’a ignoré.',
])('stays: %s', (english) => expect(corrected(english)).toBe(english));

test('what the source has too is a name or a quotation', () => {
  expect(corrected('He sang "On a oublié" on 2th Street.', 'Il a chanté « On a oublié » à 2th Street.')).toBe(
    'He sang "On a oublié" on 2th Street.',
  );
});
