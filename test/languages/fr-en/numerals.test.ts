import { describe, expect, test } from 'vitest';
import { englishForm, englishValues, findValue } from '../../../src/languages/en/english-numerals.js';
import { frenchNumerals } from '../../../src/languages/fr/french-numerals.js';

describe('frenchNumerals', () => {
  test.each([
    ['Il a 1 234,5 euros', ['number 1234.5']],
    ['soit 12\u00a0000 et 7\u202f000\u202f000', ['number 12000', 'number 7000000']],
    ['en 2013 250 personnes', ['number 2013', 'number 250']],
    ['3,2 % et 12.5', ['number 3.2', 'number 12.5']],
    ['à 18h30, 9 h 05, 18 heures 30 et 20:15', ['time 18:30', 'time 9:05', 'time 18:30', 'time 20:15']],
    ['à 18h, 8 heures', ['hour 18', 'number 8']],
    ['le 12/03/2024 et 2024-03-12', ['date 12/03/2024', 'date 2024-03-12']],
    ['au 01\u00a022 33.44 55', ['phone 01 22 33.44 55']],
    ['la version 1.2.3', ['version 1.2.3']],
    ['1.234.567,8 euros', ['number 1234567.8']],
    ['le 1er, la 2e, le 12ème', ['ordinal 1', 'ordinal 2', 'ordinal 12']],
    ['3-2, F-16, A330, 2012-2013', ['number 3', 'number 2', 'number 16', 'number 330', 'number 2012', 'number 2013']],
    ['un deux trois', []],
  ])('%s', (text, expected) => {
    expect(frenchNumerals(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  });

  test('spans cover what is written', () => {
    const text = 'Le 2e a 1 234,5 €';
    expect(frenchNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2e', '1 234,5']);
  });
});

describe('findValue', () => {
  test.each([
    ['1234.5', '1,234.5 or 1 234.5 or 1234,5 or 1.234,5', 4],
    ['1234.5', '1,234.56 or 11,234.5', 0],
    ['35', 'is 35.', 1],
    ['35', '135 or 3.35 or 35,5', 0],
    ['18:30', '18:30 or 6:30 pm or 18.30', 3],
    ['18:30', '18:31 or 6:30 am', 0],
    ['11.50', '11.5 or 11.50', 2],
    ['12/03/2024', 'on 12/03/2024', 1],
    ['16', '16/20 and 16', 2],
    ['20', '16/20', 1],
    ['12', '12/3/2024', 0],
    ['3', '12/3/2024', 0],
    ['2024', '12/3/2024', 0],
  ])('%s in %s', (value, english, times) => {
    expect(findValue(english, value)).toHaveLength(times);
  });
});

test.each([
  ['1 234,5', '1,234.5'],
  ['2024', '2024'],
  ['12 000', '12,000'],
  ['1er', '1st'],
  ['2e', '2nd'],
  ['3e', '3rd'],
  ['11e', '11th'],
  ['22e', '22nd'],
  ['18h30', '18:30'],
  ['12/03/2024', '12/03/2024'],
])('%s is written %s', (french, english) => {
  expect(frenchNumerals(french).map(englishForm)).toEqual([english]);
});

test('englishValues reads groups, decimals and times', () => {
  expect(englishValues('1,234.5 at 18:30, 12,000 and 3.2%')).toEqual(['1234.5', '18:30', '12000', '3.2']);
});
