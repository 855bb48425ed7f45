import { describe, expect, test } from 'vitest';
import { englishForm, numbersIn, otherNumerals } from '../../../src/languages/en/english-numerals.js';
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
    // what is kept as written, and what only looks like it
    ['SIRET 512 345 678 00011', ['reference 512 345 678 00011']],
    ['SIREN : 512\u00a0345\u00a0678', ['reference 512 345 678']],
    ['512 345 678 euros', ['number 512345678']],
    ['la carte 4970 1234 5678 9012', ['reference 4970 1234 5678 9012']],
    ['le tirage 4 17 23 31 40', ['reference 4 17 23 31 40']],
    ['en 2016 1 250 000 voix', ['number 2016', 'number 1250000']],
    // Switzerland
    ["1’250 francs, 1'250'000.50", ['number 1250', 'number 1250000.50']],
    ['les 5 ‘amis’, l’an 8’', ['number 5', 'number 8']],
    // powers
    ['10⁻⁶, 10^6, 2^-3 et 10²', ['raised 10⁻⁶', 'raised 10^6', 'raised 2^-3', 'raised 10²']],
  ])('%s', (text, expected) => {
    expect(frenchNumerals(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
  });

  test('spans cover what is written', () => {
    const text = 'Le 2e a 1 234,5 €';
    expect(frenchNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2e', '1 234,5']);
  });
});

describe('numbersIn, in digits', () => {
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
    ['2', '25 m2 and km2 of CO2', 0],
    ['2', 'A2 and 2', 2],
    ['10', '10³ and 10', 1],
    ['10³', '10³ and 10', 1],
  ])('%s in %s', (value, english, times) => {
    expect(numbersIn(english).digits(value)).toHaveLength(times);
  });

  test.each([
    ['10', '10 242 seats and 10 more', ['10', '10242'], 1],
    ['242', '10 242 seats', ['242', '10242'], 0],
    ['10242', '10 242 seats', ['10', '10242'], 1],
    ['10', '10 242 seats', ['10', '242'], 1],
    ['10', 'January 10 242 people came', ['10', '12:30'], 1],
  ])('%s in %s, where the source has %j', (value, english, values, times) => {
    expect(numbersIn(english, values).digits(value)).toHaveLength(times);
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
  ['XXe', '20th'],
  ['IIIe', '3rd'],
  ['10³', '10³'],
])('%s is written %s', (french, english) => {
  expect(frenchNumerals(french).map(englishForm)).toEqual([english]);
});

test('otherNumerals reads groups, decimals and times, and passes over what is known', () => {
  const english = '1,234.5 at 18:30, 12,000 and 3.2%';
  const values = (known: string[]): string[] => otherNumerals(english, numbersIn(english), known).map(({ value }) => value);
  expect(values([])).toEqual(['1234.5', '18:30', '12000', '3.2']);
  expect(values(['12000', '18:30'])).toEqual(['1234.5', '3.2']);
  expect(otherNumerals('12 and 13', numbersIn('12 and 13'), ['12'])).toEqual([{ start: 7, end: 9, value: '13' }]);
});

describe('numbersIn, in words and Roman numerals', () => {
  test.each([
    ['20', 'the twentieth century, twenty cats', 2],
    ['20', 'the twenty-first century', 0],
    ['21', 'the twenty-first century', 1],
    ['12', 'the 12 cats', 0],
  ])('words: %s in %s', (value, english, times) => {
    expect(numbersIn(english).words(value)).toHaveLength(times);
  });

  test.each([
    ['20', 'the XX century, the XXth century', 2],
    ['2', 'in WWII, World War II', 2],
    ['14', 'Louis XIV, Louis XIV’s house', 2],
    ['14', 'Louis XIVe, XXIV, MXIV', 0],
    ['100', 'a CD and C', 0],
    ['0', 'nothing', 0],
  ])('Roman: %s in %s', (value, english, times) => {
    expect(numbersIn(english).roman(value)).toHaveLength(times);
  });

  test('one text does not answer for another', () => {
    const [one, other] = [numbersIn('12 cats'), numbersIn('13 cats and 12 dogs')];
    expect([one.digits('12'), other.digits('12'), one.digits('13')].map((spans) => spans.map(({ start }) => start))).toEqual([
      [0],
      [12],
      [],
    ]);
  });
});
