import { expect, test } from 'vitest';
import {
  isBreakCode,
  isDashCode,
  isHighSurrogate,
  isLowerAt,
  isRaisedDigitCode,
  isUpperAt,
  isWhiteCode,
  isWordCode,
} from '../../src/text/character-codes.js';

const codeUnits = Array.from({ length: 0x10000 }, (_, code) => code);

test('white space agrees with the regex class', () => {
  const others = new Set([0xfeff, 0x1680, 0x205f]);
  for (const code of codeUnits)
    if (!others.has(code)) expect(isWhiteCode(code), code.toString(16)).toBe(/\s/u.test(String.fromCharCode(code)));
  expect(isWhiteCode(NaN)).toBe(false);
});

test('letters and digits are word characters, punctuation and marks are not', () => {
  for (const character of 'aZ0éÉœŒßЖあ漢') expect(isWordCode(character.charCodeAt(0)), character).toBe(true);
  for (const character of ' .,«»“”‘’"\'–—…×€\n\u00a0') expect(isWordCode(character.charCodeAt(0)), character).toBe(false);
});

test('case', () => {
  expect([0, 1, 2, 3].map((at) => [isLowerAt('éÉ1«', at), isUpperAt('éÉ1«', at)])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test('line breaks', () =>
  expect(Array.from('\n\r\u2028 a', (character) => isBreakCode(character.charCodeAt(0)))).toEqual([true, true, true, false, false]));

test('dashes and characters typed for them, no other line', () => {
  for (const dash of '-‐‑‒–—―−') expect(isDashCode(dash.charCodeAt(0)), dash).toBe(true);
  for (const other of '_~·•=+.a ') expect(isDashCode(other.charCodeAt(0)), other).toBe(false);
  expect(isDashCode(NaN)).toBe(false);
});

test('raised digits', () => {
  expect(Array.from('⁰¹²³⁴⁹', (character) => isRaisedDigitCode(character.charCodeAt(0)))).toEqual(Array(6).fill(true));
  expect(Array.from('2₂½ⁱ', (character) => isRaisedDigitCode(character.charCodeAt(0)))).toEqual(Array(4).fill(false));
});

test('a high surrogate is the first half of a character beyond U+FFFF', () => {
  const first = codeUnits.filter(isHighSurrogate);
  expect([first[0], first.at(-1)]).toEqual([0xd800, 0xdbff]);
  expect(['😀'.charCodeAt(0), '😀'.charCodeAt(1), 'é'.charCodeAt(0), NaN].map(isHighSurrogate)).toEqual([true, false, false, false]);
});
