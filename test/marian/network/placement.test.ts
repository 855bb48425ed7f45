import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arranged, placeRows } from '../../../src/marian/network/placement.js';

const places = (sources: number[], held: number[]): number[] => [...placeRows(Int32Array.from(sources), Int32Array.from(held))];

test('who stays keeps its place, and a gap is filled from the end', () => {
  expect(places([], [])).toEqual([]);
  expect(places([0, 1, 3], [0, 1, 2, 3])).toEqual([0, 1, 2]);
  expect(places([1, 2, 3], [0, 1, 2, 3])).toEqual([1, 2, 0]);
  expect(places([0, 0, 1, 1], [0, 1])).toEqual([0, 2, 1, 3]);
});

test('each row has a place of its own, and no place that could keep its source gets another', () => {
  const sources = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(sources, sources, (wanted, held) => {
      const given = places(wanted, held);
      expect([...given].sort((a, b) => a - b)).toEqual(wanted.map((_, at) => at));
      const byPlace = [...arranged(Int32Array.from(wanted), Int32Array.from(given))];
      const kept = byPlace.filter((source, place) => held[place] === source).length;
      const inReach = held.slice(0, wanted.length);
      const most = [...new Set(wanted)].reduce((sum, source) => {
        const count = (list: number[]): number => list.filter((other) => other === source).length;
        return sum + Math.min(count(wanted), count(inReach));
      }, 0);
      expect(kept).toBe(most);
    }),
  );
});
