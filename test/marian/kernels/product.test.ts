import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytes, floats, heap, ints, kernels, put, randomFloats, wholes } from './memory.js';

const seed = fc.nat(1_000_000);

const sumsOf = (x: readonly number[], weights: readonly number[], [rows, inputs, outputs]: readonly [number, number, number]): number[] =>
  Array.from({ length: rows * outputs }, (_, at) => {
    const [row, output] = [Math.floor(at / outputs), at % outputs];
    let sum = 0;
    for (let input = 0; input < inputs; input += 1) sum += x[row * inputs + input]! * weights[output * inputs + input]!;
    return sum;
  });

const sums = heap.take(9 * 32 * 4);

test('a product is exact, for any number of rows, inputs and outputs', () => {
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 8 }).map((n) => n * 16),
    fc.integer({ min: 1, max: 8 }).map((n) => n * 4),
  );
  const [x, weights] = [heap.take(9 * 128 * 2), heap.take(32 * 128)];
  fc.assert(
    fc.property(sizes, seed, (size, nth) => {
      const [rows, inputs, outputs] = size;
      const [left, right] = [wholes(rows * inputs, nth, 63), wholes(outputs * inputs, nth + 1, 127)];
      heap.bytes.set(new Uint8Array(Int16Array.from(left).buffer), x);
      heap.bytes.set(Int8Array.from(right), weights);
      kernels.product(x, rows, inputs, weights, outputs, sums);
      expect([...ints(sums, rows * outputs)]).toEqual(sumsOf(left, right, size));
    }),
  );
});

test.each([
  [63, 127],
  [63, -127],
  [-63, -127],
])('the largest sums of the widest layers do not overflow: %i × %i', (left, right) => {
  const inputs = 2048;
  const x = put(new Int16Array(3 * inputs).fill(left));
  kernels.product(x, 3, inputs, put(new Int8Array(4 * inputs).fill(right)), 4, sums);
  expect([...ints(sums, 12)]).toEqual(Array.from({ length: 12 }, () => left * right * inputs));
});

test('a scaled sum is sum × column’s scale × row’s scale + bias, in float32', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }), seed, (rows, fours, nth) => {
      const outputs = fours * 4;
      const whole = wholes(rows * outputs, nth, 1e6);
      const [own, scales, biases] = [randomFloats(rows, nth + 1), randomFloats(outputs, nth + 2), randomFloats(outputs, nth + 3)];
      heap.i32.set(whole, sums / 4);
      kernels.scale(sums, rows, outputs, put(own), put(scales), put(biases));
      const { fround } = Math;
      const expected = whole.map((sum, at) =>
        fround(fround(fround(sum * scales[at % outputs]!) * own[Math.floor(at / outputs)]!) + biases[at % outputs]!),
      );
      expect([...floats(sums, rows * outputs)]).toEqual(expected);
    }),
  );
});

test('the outputs of a list are, to the last bit, those of all', () => {
  const [inputs, outputs, most] = [32, 24, 5];
  const logits = heap.take(most * outputs * 4);
  const someRows = fc.integer({ min: 1, max: most });
  fc.assert(
    fc.property(someRows, fc.array(fc.nat(outputs - 1), { minLength: 1, maxLength: outputs }), seed, (rows, list, nth) => {
      const x = put(Int16Array.from(wholes(rows * inputs, nth, 63)));
      const weights = put(Int8Array.from(wholes(inputs * outputs, nth + 1, 127)));
      const [scales, biases] = [put(randomFloats(outputs, nth + 2)), put(randomFloats(outputs, nth + 3))];
      const own = put(randomFloats(rows, nth + 4));
      kernels.product(x, rows, inputs, weights, outputs, sums);
      kernels.scale(sums, rows, outputs, own, scales, biases);
      const all = floats(sums, rows * outputs);
      // what stands behind a list is any valid id
      const ids = put(Int32Array.from([...list, 0, 0, 0]));
      kernels.listed(x, rows, own, inputs, weights, scales, biases, ids, list.length, logits, outputs * 4);
      for (let row = 0; row < rows; row += 1) {
        const found = [...floats(logits + row * outputs * 4, list.length)];
        expect(found).toEqual(list.map((id) => all[row * outputs + id]!));
      }
    }),
  );
});

test('a matrix is turned', () => {
  const side = fc.integer({ min: 1, max: 70 });
  const [from, to] = [heap.take(70 * 70), heap.take(70 * 70)];
  fc.assert(
    fc.property(side, side, seed, (rows, columns, nth) => {
      const matrix = Int8Array.from(wholes(rows * columns, nth, 127));
      heap.bytes.set(matrix, from);
      kernels.turn(from, rows, columns, to);
      const turned = Int8Array.from({ length: rows * columns }, (_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)]!);
      expect(new Int8Array(bytes(to, rows * columns))).toEqual(turned);
    }),
  );
});
