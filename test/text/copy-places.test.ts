import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyPlaces } from '../../src/text/copy-places.js';

test.each([
  ['« ', '“', 0, 0],
  ['« ', '“', 1, 1],
  ['« ', '“', 2, 1],
  [' »\n\n– « ', '”\n\n– “', 2, 1],
  [' »\n\n– « ', '”\n\n– “', 4, 3],
  [' »\n\n– « ', '”\n\n– “', 6, 5],
  [' »\n\n– « ', '”\n\n– “', 8, 6],
  ['<< ', '“', 3, 1],
  ['a  b', 'a  b', 2, 2],
  ['un\ndeux', 'one\ntwo\nthree', 7, 13],
])('%j as %j: %d is %d', (source, copy, at, place) => {
  expect(copyPlaces(source, copy)(at)).toBe(place);
});

const gap = fc.stringMatching(/^[ «»–\n"]{0,20}$/u);

test('places stay in order, and line breaks where they are', () => {
  fc.assert(
    fc.property(gap, (source) => {
      const copy = source.replace(/« /gu, '“').replace(/ »/gu, '”');
      const place = copyPlaces(source, copy);
      const places = Array.from({ length: source.length + 1 }, (_, at) => place(at));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect([places[0], places.at(-1)]).toEqual([0, copy.length]);
      for (const { index } of source.matchAll(/\n/gu)) expect(copy[place(index + 1) - 1]).toBe('\n');
    }),
  );
});
