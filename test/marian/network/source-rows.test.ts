import ort, { type Tensor } from 'onnxruntime-node';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Memory } from '../../../src/marian/network/memory.js';
import { SourceRows } from '../../../src/marian/network/source-rows.js';

test('each place has what belongs to its source, through any change of rows', () => {
  const steps = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 });
  const memory = new Memory();
  fc.assert(
    fc.property(steps, (batches) => {
      const states = new ort.Tensor(
        'float32',
        Float32Array.from({ length: 15 }, (_, at) => at),
        [5, 1, 3],
      );
      const mask = new ort.Tensor(
        'int64',
        BigInt64Array.from({ length: 10 }, (_, at) => BigInt(at)),
        [5, 2],
      );
      const rows = new SourceRows(
        new Map<string, Tensor>([
          ['states', states],
          ['mask', mask],
        ]),
        memory,
      );
      for (const batch of batches) {
        const sources = Int32Array.from(batch);
        const places = rows.place(sources);
        const tensors = rows.tensors();
        expect([...places].map((place) => rows.held[place])).toEqual(batch);
        expect(tensors['states']!.dims).toEqual([batch.length, 1, 3]);
        batch.forEach((source, row) => {
          const place = places[row]!;
          expect([...(tensors['states']!.data as Float32Array).subarray(place * 3, place * 3 + 3)]).toEqual(
            [0, 1, 2].map((at) => source * 3 + at),
          );
          expect((tensors['mask']!.data as BigInt64Array)[place * 2]).toBe(BigInt(source * 2));
        });
      }
    }),
  );
});
