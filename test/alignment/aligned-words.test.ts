import { describe, expect, test } from 'vitest';
import { toAlignedWords } from '../../src/alignment/aligned-words.js';
import type { Rendering } from '../../src/marian/types.js';
import type { Span } from '../../src/text/spans.js';
import { answerWith, playedWords, renderingOf } from '../repair/played-marian.js';

const source = 'Un chat';
const answer = {
  ...answerWith(source, []),
  sourceSpans: [
    { start: 0, end: 2 },
    { start: 3, end: 7 },
  ],
};

/** @param rows - by token: its place, and its attention on the two words of the source */
const rendering = (text: string, rows: readonly (readonly [Span['start'], Span['end'], number, number])[]): Rendering => ({
  ...renderingOf(source, playedWords(source)),
  text,
  spans: rows.map(([start, end]) => ({ start, end })),
  alignment: rows.map(([, , one, other]) => Float32Array.of(one, other, 0)),
});

describe('the English without its marks', () => {
  const bare = (text: string, keepsInches?: boolean) => {
    const words = toAlignedWords(answer, rendering(text, []), keepsInches)!;
    return {
      text: words.text,
      marked: words.words
        .map(({ start, end, hadMarkBefore, hadMarkAfter }) => {
          return (hadMarkBefore ? '<' : '') + words.text.slice(start, end) + (hadMarkAfter ? '>' : '');
        })
        .join(' '),
    };
  };

  test.each([
    ['a "very big" cat', 'a very big cat', 'a <very big> cat'],
    ['a  "very big".', 'a very big.', 'a <very big.>'],
    ['("very" big)', '(very big)', '<(very> big)'],
    // a mark on its own counts for both of its neighbours
    ['a " big " cat', 'a big cat', 'a> <big> <cat'],
    ['" a cat', 'a cat', '<a cat'],
    ['a cat "', 'a cat', 'a cat>'],
  ])('%s', (text, expected, marked) => {
    expect(bare(text)).toEqual({ text: expected, marked });
  });

  test('inches stay if they are asked for', () => {
    expect(bare('a 15" "screen"').text).toBe('a 15 screen');
    expect(bare('a 15" "screen"', true).text).toBe('a 15" screen');
  });
});

test('a word has the attention of all its tokens with a letter or digit', () => {
  const english = rendering('a "cat," too', [
    [0, 1, 1, 0],
    [2, 3, 9, 9],
    [3, 5, 0, 0.5],
    [5, 6, 0.25, 0.5],
    [6, 7, 9, 9],
    [7, 8, 9, 9],
    // a token that holds the space before its word
    [8, 12, 0.5, 0.125],
  ]);
  expect(toAlignedWords(answer, english)!.words.map(({ mass }) => [...mass])).toEqual([
    [1, 0],
    [0.25, 1],
    [0.5, 0.125],
  ]);
});

test('nothing without an alignment', () => {
  const { alignment, ...unaligned } = rendering('a cat', []);
  expect(alignment).toBeDefined();
  expect(toAlignedWords(answer, unaligned)).toBeUndefined();
});
