import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomFor } from '../../../src/marian/search/choices.js';
import { logSumExp, selectBest } from '../../../src/marian/search/log-softmax.js';

test('probabilities of a row sum to one, also of huge numbers', () => {
  const logits = Float32Array.of(0, 0, 1000, 1001, -1000, 3);
  expect(logSumExp(logits, 0, 2)).toBeCloseTo(Math.log(2), 12);
  expect(logSumExp(logits, 1, 2)).toBeCloseTo(1001 + Math.log1p(Math.exp(-1)), 9);
});

test('selection gives what sorting gives: best first, of equal ones the lower token', () => {
  const row = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 39 }), { maxLength: 5 });
  fc.assert(
    fc.property(row, fc.integer({ min: 1, max: 8 }), some, (values, count, never) => {
      const room = roomFor(count);
      selectBest(Float32Array.from([...values, ...values]), 1, values.length, [new Set(never), undefined], room);
      const sorted = [...values.keys()].filter((token) => !never.includes(token)).sort((a, b) => values[b]! - values[a]! || a - b);
      expect([...room.tokens]).toEqual(Array.from({ length: count }, (_, at) => sorted[at] ?? -1));
      const sum = Math.log(values.reduce((total, value) => total + Math.exp(value), 0));
      [...room.tokens].forEach((token, at) => token >= 0 && expect(room.scores[at]).toBeCloseTo(values[token]! - sum, 6));
    }),
  );
});
