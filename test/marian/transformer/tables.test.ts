import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKernels } from '../../../src/marian/kernels/kernels.js';
import { Tables } from '../../../src/marian/transformer/tables.js';

const { heap } = await loadKernels();
const slotsOf = (tables: Tables, row: number, count: number): number[] => [
  ...heap.i32.subarray(tables.at(row) / 4, tables.at(row) / 4 + count),
];

test('a row that begins has the slots that it is given, beside rows that go on', () => {
  const tables = new Tables(heap, 2, 4);
  tables.set(0, Int32Array.of(5, 6));
  tables.turn();
  tables.set(0, Int32Array.of(9));
  tables.move(1, 0, 2);
  tables.turn();
  expect([slotsOf(tables, 0, 1), slotsOf(tables, 1, 2)]).toEqual([[9], [5, 6]]);
});

test('rows go on from the rows that are named, each slot as it was added', () => {
  const steps = fc.array(fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  const tables = new Tables(heap, 6, 9);
  fc.assert(
    fc.property(steps, (moves) => {
      let next = 0;
      let histories: number[][] = [[]];
      for (const [step, move] of moves.entries()) {
        const from = move.map((row) => row % histories.length);
        from.forEach((last, row) => tables.move(row, last, step));
        tables.turn();
        histories = from.map((last, row) => {
          tables.add(row, step, (next += 1));
          return [...histories[last]!, next];
        });
        histories.forEach((history, row) => expect(slotsOf(tables, row, step + 1)).toEqual(history));
      }
    }),
  );
});

test('a row has room up to a multiple of four: attention writes so far', () => {
  const tables = new Tables(heap, 2, 6);
  expect(tables.at(1) - tables.at(0)).toBe(8 * 4);
});
