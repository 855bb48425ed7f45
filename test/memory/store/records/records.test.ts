import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBytes, keyIn, toBytes, usedOn } from '../../../../src/memory/store/records/records.js';

const record = fc.record({
  key: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes)),
  changed: fc.nat(2 ** 45),
  day: fc.nat(60_000),
  french: fc.string({ unit: 'grapheme' }),
  english: fc.string({ unit: 'grapheme' }),
  details: fc.option(fc.jsonValue(), { nil: undefined }),
});

test('what is written is read again, with its key and its day of use', () => {
  fc.assert(
    fc.property(record, fc.nat(60_000), (written, day) => {
      const expected = { ...written, details: (JSON.parse(JSON.stringify({ details: written.details })) as { details: unknown }).details };
      const bytes = toBytes(written);
      expect(fromBytes(bytes)).toEqual(expected);
      expect(keyIn(bytes)).toEqual(written.key);
      expect(fromBytes(usedOn(bytes, day))).toEqual({ ...expected, day });
    }),
  );
});

test('a sentence with what is kept of it takes less than half', () => {
  const french = 'Le conseil régional votera en mars le budget des lycées, qui augmente de 3 % par rapport à l’an dernier.';
  const english = 'The regional council will vote in March on the budget of the high schools, which increases by 3% compared to last year.';
  const checks = ['numbers', 'echo', 'repetition', 'length', 'truncation', 'punctuation'];
  const details = { settled: { text: english, score: -0.2931, tokens: 27, checks } };
  const key = Buffer.alloc(16);
  const length =
    toBytes({ key, changed: 0, day: 0, french, english, details }).length -
    toBytes({ key, changed: 0, day: 0, french: '', english: '', details: undefined }).length;
  expect(length).toBeLessThan(JSON.stringify([french, english, details]).length / 2);
});

test.each([0, 10, 24, 30])('a record that was cut at byte %i is none', (length) => {
  const bytes = toBytes({ key: Buffer.alloc(16), changed: 1, day: 1, french: 'Une phrase', english: 'A sentence', details: [1, 2, 3] });
  expect(fromBytes(bytes.subarray(0, length))).toBeUndefined();
});
