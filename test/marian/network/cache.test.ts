import ort from 'onnxruntime-node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cache } from '../../../src/marian/network/cache.js';
import { Memory } from '../../../src/marian/network/memory.js';

const heads = 2;
const headSize = 3;
const width = heads * headSize;

test('rows go on from the rows that are named, each place as it was added', () => {
  // each step names, of each of its rows, which row of the step before it goes on from
  const steps = fc.array(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  const memory = new Memory();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), steps, (first, moves) => {
      const cache = new Cache('0.decoder.key', { heads, headSize }, memory);
      expect(cache.empty(first).dims).toEqual([first, heads, 0, headSize]);
      let next = 0;
      const add = (rows: number): number[][] => Array.from({ length: rows }, () => Array.from({ length: width }, () => (next += 1)));
      let histories: number[][][] = Array.from({ length: first }, () => []);
      for (const move of moves) {
        const before = histories.length;
        const from = move.map((row) => row % before);
        const news = add(before);
        const tensor = new ort.Tensor('float32', Float32Array.from(news.flat()), [before, heads, 1, headSize]);
        const grown = cache.grown(Int32Array.from(from), tensor);
        histories = from.map((row) => [...histories[row]!, news[row]!]);
        const places = histories[0]!.length;
        expect(grown.dims).toEqual([from.length, heads, places, headSize]);
        const expected = histories.flatMap((history) =>
          Array.from({ length: heads }, (_, head) => history.map((place) => place.slice(head * headSize, (head + 1) * headSize))).flat(2),
        );
        expect([...(grown.data as Float32Array)]).toEqual(expected);
      }
    }),
  );
});
