import v8 from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer, Rendering } from '../../../src/marian/types.js';
import { packed, unpacked } from '../../../src/marian/worker/packed.js';

const span = fc.tuple(fc.nat(5000), fc.nat(50)).map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 5 });
const score = fc.double({ max: 0 });

const hypothesis = fc
  .record({
    text: fc.string({ unit: 'grapheme' }),
    tokens: fc.array(fc.nat(65_000), { maxLength: 6 }),
    spans,
    score,
    tokenScores: fc.array(score, { maxLength: 7 }),
    truncated: fc.boolean(),
    width: fc.nat(4),
  })
  .map(({ width, ...rest }): Rendering => {
    const row = (_: number, at: number): Float32Array => Float32Array.from({ length: width }, (__, place) => 1 / (at + place + 1));
    return { ...rest, ...(width > 0 && { alignment: [...rest.tokens, 0].map(row) }) };
  });

const answer: fc.Arbitrary<Answer> = fc.record({
  source: fc.string({ unit: 'grapheme' }),
  sourceSpans: spans,
  unknown: spans,
  hypotheses: fc.array(hypothesis, { maxLength: 3 }),
});

test('answers arrive as they were sent', () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 4 }), (answers) => {
      expect(unpacked(v8.deserialize(v8.serialize(packed(answers))) as ReturnType<typeof packed>)).toEqual(answers);
    }),
  );
});

test('a hypothesis that is kept does not keep the message, nor another’s alignment', () => {
  const alignment = [Float32Array.of(0.5, 0.5), Float32Array.of(1, 0)];
  const one = { tokens: [7], tokenScores: [-1, -2], score: -1.5, text: 'No', spans: [], truncated: false, alignment };
  const message = packed([{ source: 'Non', sourceSpans: [], unknown: [], hypotheses: [one, one] }]);
  const [first, second] = unpacked(message)[0]!.hypotheses.map((found) => found.alignment![0]!.buffer);
  expect(first!.byteLength).toBe(16);
  expect(first).not.toBe(second);
  expect(first).not.toBe(message.attention.buffer);
});
