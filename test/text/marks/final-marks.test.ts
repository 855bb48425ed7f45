import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubledMarks, endingOf } from '../../../src/text/marks/final-marks.js';

describe('endingOf', () => {
  test.each([
    ['Il pleut.', '.', 8],
    ['Il pleut', '', 8],
    ['"Vous venez ?!"', '?!', 12],
    ['Elle a crié "au feu".', '.', 19],
    ['Elle a crié "au feu !".', '!', 20],
    ['On verra bien...', '…', 13],
    ['On verra bien…', '…', 13],
    ['On verra bien....', '…', 13],
    ['Voici pourquoi :', ':', 15],
    ['Voici pourquoi\u00a0;', ';', 15],
    // what stands in a bracket belongs to it
    ['Elle chante (bien !)', '', 20],
    ['Elle chante (bien !).', '.', 20],
    ['', '', 0],
    ['?', '?', 0],
  ])('%j ends in %j from %d on', (text, marks, start) => {
    expect(endingOf(text)).toEqual({ start, end: text.length, marks });
  });

  test('before a position', () => {
    expect(endingOf('"Qui ?", dit-il.', 7)).toEqual({ start: 5, end: 7, marks: '?' });
    expect(endingOf('"Qui ?", dit-il.', 4)).toEqual({ start: 4, end: 4, marks: '' });
  });

  test('it never covers a letter, digit or bracket', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { start, end } = endingOf(text);
        expect(text.slice(start, end)).not.toMatch(/[\p{L}\p{N}()[\]]/u);
        expect(end).toBe(text.length);
      }),
    );
  });
});

describe('doubledMarks', () => {
  test.each([
    ['Yes,, and no', [',,']],
    ['The end.... And', ['....']],
    ['The end..', ['..']],
    ['The end…. And', ['….']],
    ['Twice (( and ))', ['((', '))']],
    ['A row -- of hyphens', ['--']],
    ['Wait...', []],
    ['Wait…', []],
    ['Who?! Me!!', []],
    ['a-b, c; d: (e) [f]', []],
    ['', []],
  ])('%j has %j', (text, expected) => {
    expect(doubledMarks(text).map(({ text: marks }) => marks)).toEqual(expected);
    for (const { start, end, text: marks } of doubledMarks(text)) expect(text.slice(start, end)).toBe(marks);
  });
});
