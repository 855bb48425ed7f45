import { describe, expect, test } from 'vitest';
import { canStand, isVirtual, marksIn, type MarkRole } from '../../../src/text/marks/mark-places.js';

const real = (role: 'open' | 'close'): MarkRole => ({ role, markIndex: 0 });
const virtual = (role: 'open' | 'close'): MarkRole => ({ role, markIndex: undefined });
const literal: MarkRole = { role: 'literal', markIndex: undefined };

/** Whether the only mark of an English text, or the one with the given number, can stand. */
const stands = (english: string, mark: MarkRole, nth = 0): boolean => {
  const start = [...english.matchAll(/["“”«»]/gu)][nth]!.index;
  return canStand(english, { start, end: start + 1, mark });
};

describe('where an opening mark can stand', () => {
  test.each(['"word', 'a "word', 'a " word', 'a"word', '("word', '( " word', 'a -"word', 'a –" word', 'a “word', 'a ""word', 'a,"word'])(
    '%s',
    (english) => expect(stands(english, real('open'))).toBe(true),
  );
  test.each(['said ": word', 'a " , word', 'a" word', 'a"', 'a", word', 'a") word', 'a"- word', 'a!" word', 'a"" word', 'players\'" word'])(
    'not in %s',
    (english) => expect(stands(english, real('open'))).toBe(false),
  );
});

describe('where a closing mark can stand', () => {
  test.each(['word"', 'word" a', 'word " a', 'word"a', 'word".', 'word " , a', '(word" )', 'word"- a', 'word – " a', 'word""', 'word…"'])(
    '%s',
    (english) => expect(stands(english, real('close'))).toBe(true),
  );
  test.each(['word "a', '"a', '("a', 'word -"a', 'word ""a', 'word "\'tis'])('not in %s', (english) =>
    expect(stands(english, real('close'))).toBe(false),
  );
});

describe('a virtual mark is at the edge, whatever it touches', () => {
  test.each(['"Yes', '- "Yes', '… " Yes', '("Yes', '""Yes'])('%s opens', (english) => expect(stands(english, virtual('open'))).toBe(true));
  test.each(['Yes"', 'Yes".', 'Yes" -', 'Yes" )…', 'Yes""'])('%s closes', (english) =>
    expect(stands(english, virtual('close'))).toBe(true),
  );
  test('not inside', () => {
    expect(stands('He "said', virtual('open'))).toBe(false);
    expect(stands('1 "said', virtual('open'))).toBe(false);
    expect(stands('said" he', virtual('close'))).toBe(false);
  });
  test('inches are not virtual', () => {
    expect([virtual('open'), real('open'), literal].map(isVirtual)).toEqual([true, false, false]);
  });
});

test('inches can stand anywhere', () => {
  for (const english of ['15" screen', 'a " screen', 'a "screen']) expect(stands(english, literal)).toBe(true);
});

describe('which mark is which', () => {
  const marks = [literal, real('open'), real('close')];
  const rolesIn = (english: string, of: readonly MarkRole[] = marks): string[] | undefined =>
    marksIn(english, of)?.map(({ start, end, mark }) => `${english.slice(start - 1, end)} ${mark.role}`);

  test.each([
    ['a 15" screen and a "word"', ['5" literal', ' " open', 'd" close']],
    ['a "word" and a 15" screen', [' " open', 'd" close', '5" literal']],
    ['a 15-inch screen and a "word"', [' " open', 'd" close']],
    // a quotation may end in a number: then the order tells
    ['a 15" screen "in 2013"', ['5" literal', ' " open', '3" close']],
    ['a " screen and a "word"', [' " literal', ' " open', 'd" close']],
  ])('%s', (english, expected) => {
    expect(rolesIn(english)).toEqual(expected);
  });

  test('undefined if the numbers do not match', () => {
    expect(rolesIn('a "word')).toBeUndefined();
    expect(rolesIn('a "b" "c"')).toBeUndefined();
    expect(rolesIn('no mark', [])).toEqual([]);
    expect(rolesIn('a "', [])).toBeUndefined();
  });
});
