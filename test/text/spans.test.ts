import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFrom, partsBetween, replaceSpans, sliceOf, withoutOverlaps } from '../../src/text/spans.js';

test('the first span from a position on', () => {
  const spans = [{ start: 2 }, { start: 5 }, { start: 5 }, { start: 9 }];
  expect([0, 2, 3, 5, 6, 10].map((position) => firstFrom(spans, position))).toEqual([0, 0, 1, 1, 3, 4]);
  expect(firstFrom([], 3)).toBe(0);
});

test('it is the one that a linear search finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, position) => {
      const spans = starts.sort((one, other) => one - other).map((start) => ({ start }));
      const found = spans.findIndex(({ start }) => start >= position);
      expect(firstFrom(spans, position)).toBe(found < 0 ? spans.length : found);
    }),
  );
});

test('of spans that overlap the first stays, and of two that begin together the longer', () => {
  const spans = [
    { start: 4, end: 9 },
    { start: 0, end: 2 },
    { start: 0, end: 3 },
    { start: 9, end: 10 },
    { start: 8, end: 12 },
  ];
  expect(withoutOverlaps(spans)).toEqual([spans[2], spans[0], spans[3]]);
  expect(withoutOverlaps([])).toEqual([]);
});

test('spans of a text are replaced, and empty ones insert', () => {
  const spans = [
    { start: 0, end: 1, by: 'X' },
    { start: 2, end: 2, by: '-' },
    { start: 3, end: 5, by: '' },
  ];
  expect(replaceSpans('abcdef', spans, ({ by }) => by)).toBe('Xb-cf');
  expect(replaceSpans('abc', [], () => '')).toBe('abc');
});

test('the parts between separators are trimmed, and the empty ones are among them', () => {
  const text = 'x a ;b; ;c y';
  const parts = partsBetween(text, { start: 2, end: 10 }, /;/gu).map((part) => sliceOf(text, part));
  expect(parts).toEqual(['a', 'b', '', 'c']);
  expect(partsBetween('a', { start: 0, end: 1 }, /;/gu)).toEqual([{ start: 0, end: 1 }]);
});
