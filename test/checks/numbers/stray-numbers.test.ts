import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { strayNumbers } from '../../../src/checks/numbers/stray-numbers.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from '../../repair/played-marian.js';

/**
 * @param order - the words of the source, by index, in the order of the English; 4=35 is the word 35 made from the fourth
 * @returns each stray number with its place in the source and in the English
 */
const stray = (source: string, order: string): string[] => {
  const clean = playedWords(source);
  const words = order.split(' ').map((each): PlayedWord => {
    const [from, text] = each.split('=');
    const word = clean[Number(from)]!;
    return text === undefined ? word : { ...word, text };
  });
  const rendering = renderingOf(source, words);
  return strayNumbers(toAligned(answerWith(source, [rendering]), rendering)).map(
    ({ numeral, span }) => `${source.slice(numeral.start, numeral.end)}@${numeral.start} at ${span.start}`,
  );
};

//              0  1     2 3     4  5      6    7
const source = 'La ville a perdu 35 postes hier soir';

test.each([
  ['in its place', '0 1 2 3 4 5 6 7'],
  ['two words from the word behind it', '0 1 2 3 6 4 7 5'],
  ['two words from the word before it', '0 1 2 3 6 4 7 5'],
  ['beside the word before it only', '5 0 1 2 3 4 6 7'],
  ['beside the word behind it only', '3 0 1 2 6 7 4 5'],
  ['left out', '0 1 2 3 5 6 7'],
  ['written twice', '4 4 0 1 2 3 5 6 7'],
  ['with neighbours that are left out', '4 0 1 2 6 7'],
])('a number %s is not stray', (_, order) => {
  expect(stray(source, order)).toEqual([]);
});

test.each([
  ['at the start', '4 0 1 2 3 5 6 7', '35@17 at 0'],
  ['at the end', '3 5 0 1 2 6 7 4', '35@17 at 41'],
  ['three words away', '3 5 0 1 4 2 6 7', '35@17 at 19'],
])('a number %s is', (_, order, expected) => {
  expect(stray(source, order)).toEqual([expected]);
});

test('a number at an edge has one neighbour', () => {
  expect(stray('35 postes hier soir contre la ville', '0 1 2 3 4 5 6')).toEqual([]);
  expect(stray('35 postes hier soir contre la ville', '1 2 3 4 5 6 0')).toEqual(['35@0 at 40']);
  expect(stray('Hier soir la ville a perdu 35', '0 1 2 3 4 5 6')).toEqual([]);
  expect(stray('Hier soir la ville a perdu 35', '6 0 1 2 3 4 5')).toEqual(['35@27 at 0']);
  expect(stray('35', '0')).toEqual([]);
});

test('of equal numbers, each has the place nearest to its words; what is left is stray', () => {
  //             0  1     2 3     4  5      6  7  8
  const twice = 'La ville a perdu 35 postes et 35 trains';
  expect(stray(twice, '7 8 6 0 1 2 3 4 5')).toEqual([]);
  expect(stray(twice, '4 0 1 2 3 5 6 7 8')).toEqual(['35@17 at 0']);
  // one of the two is written as another number
  expect(stray(twice, '4 0 1 2 3 5 6 7=36 8')).toEqual([]);
});

test('a place that another number made is not its own, even beside its words', () => {
  //             0  1     2 3     4  5  6  7
  const pair = 'La ville a perdu 35 ou 12 postes';
  expect(stray(pair, '0 1 2 3 4 5 6 7')).toEqual([]);
  expect(stray(pair, '0 1 2 3 6=35 5 4=12 7')).toEqual(['35@17 at 18', '12@23 at 24']);
  // 60-100 is one word of the source
  expect(stray('La ville a 60-100 postes', '0 1 2 3 4')).toEqual([]);
});

test('without numbers or an alignment, nothing is stray', () => {
  const rendering = { ...renderingOf(source, playedWords(source)), text: '35 the city has lost jobs' };
  delete (rendering as { alignment?: unknown }).alignment;
  expect(strayNumbers(toAligned(answerWith(source, [rendering]), rendering))).toEqual([]);
  expect(stray('La ville a perdu', '3 2 1 0')).toEqual([]);
});
