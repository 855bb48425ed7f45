import { describe, expect, test } from 'vitest';
import { forbidden, gapCosts, wordsOf } from '../../../../src/formats/subtitles/layout/word-gaps.js';

const costs = (text: string): number[] => gapCosts(text, wordsOf(text));

/** The text with · where no line may end. */
const joined = (text: string): string => {
  const words = text.split(' ');
  return costs(text)
    .map((cost, nth) => (nth === 0 ? '' : cost >= forbidden ? '·' : ' ') + words[nth]!)
    .join('');
};

describe('no line ends inside a name or a number', () => {
  test.each([
    'we saw Anna·Roy yesterday',
    'with Mr.·Roy and Dr.·Anna·Roy',
    'Vincent·van·Gogh and Jean·de·la·Tour left',
    'at the Bank·of·France today',
    'it cost 12·euros then',
    'about 10·000·people came',
    'on 17·March·2024 we left',
    'at 8·p.m. he called',
    'two·hundred·thousand·francs in notes',
    'in room·12 and on page·3',
  ])('%s', (text) => {
    expect(joined(text.replaceAll('·', ' '))).toBe(text);
  });
});

describe('others do', () => {
  test.each([
    'When Anna left', // a conjunction, though it has a capital
    'In Paris it rains',
    'we met Anna. Roy left',
    'he left, Anna stayed',
    '12 of them left',
    'in 2012 he left',
    'I think The Seine',
    'one of us left',
    'we spoke of Anna',
    'THE TRAIN HAS LEFT PARIS NOW',
  ])('%s', (text) => {
    expect(joined(text)).toBe(text);
  });
});

test('the best places are behind marks, then before small words; the worst behind an article', () => {
  const cost = (left: string, right: string): number => costs(`x ${left} ${right} y`)[2]!;
  const order = [
    cost('home.', 'we'),
    cost('home,', 'we'),
    cost('home', 'because'),
    cost('home', 'in'),
    cost('red', 'car'),
    cost('see', 'him'),
  ];
  expect([...order].sort((one, other) => one - other)).toEqual(order);
  expect(cost('see', 'him')).toBeLessThan(cost('we', 'saw'));
  expect(cost('we', 'saw')).toBeLessThan(cost('the', 'car'));
});
