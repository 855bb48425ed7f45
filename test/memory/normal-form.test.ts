import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalForm } from '../../src/memory/normal-form.js';

test.each([
  ['« L’hiver »', '"L\'hiver"'],
  ['«\u202fOù\u00a0vas-tu\u202f?\u202f»', '"Où vas-tu?"'],
  ['“Oui”, dit-elle', '„Oui‟, dit-elle'],
  ["''Non''", '"Non"'],
  ['Il part\u00a0: 40\u00a0%', 'Il part: 40%'],
  ['e\u0301te\u0301', 'été'],
  ['co\u00adopé\u200bra\u2060tive\ufeff', 'coopérative'],
  ['l‘eau, lʼeau, l′eau, l`eau, l´eau, l＇eau', "l'eau, l'eau, l'eau, l'eau, l'eau, l'eau"],
  ['Paris – Lyon — 2‑3 − 1', 'Paris - Lyon - 2-3 - 1'],
  ['  trois\t\n mots\u2009là  ', 'trois mots là'],
])('%s is typed like %s', (one, other) => {
  expect(normalForm(one)).toBe(normalForm(other));
});

test.each([
  ['L’hiver', '« L’hiver »'],
  ['Il part ?', 'Il part.'],
  ['Il part', 'Il part !'],
  ['il part', 'Il part'],
  ['ou', 'où'],
  ['les uns les autres', 'lesuns les autres'],
  ['trois, mots', 'trois mots'],
  ['(oui)', 'oui'],
])('%s is not %s', (one, other) => {
  expect(normalForm(one)).not.toBe(normalForm(other));
});

test('spaces around brackets, commas and dashes stay', () => {
  expect(normalForm('Un ( deux ) , trois — quatre')).toBe('Un ( deux ) , trois - quatre');
});

const pieces = fc.constantFrom(
  ...['a', 'é', 'e', '\u0301', '\u00ad', '\u200d', ' ', '\u00a0', '\n', '’', "'", '"', '«', '»', '?', ':', '%', '—', '1', '.'],
);
const typed = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));

test('the normal form of a normal form is itself', () => {
  fc.assert(fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => normalForm(normalForm(text)) === normalForm(text)));
});

test('another keyboard changes nothing', () => {
  const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('\u00a0', ' ').replaceAll('—', '-').replace(/[«»]/gu, '"');
  fc.assert(fc.property(typed, (text) => normalForm(plain(text)) === normalForm(text)));
});

test('it is quick on any length', () => {
  const since = performance.now();
  for (const piece of ['a', ' ', "'", '"', ' "', '\u00ad', '?', '\u00a0:']) normalForm(piece.repeat(200_000));
  expect(performance.now() - since).toBeLessThan(2000);
});
