import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStandIns, digitsIn, withoutTwins } from '../../../src/units/masks/stand-ins.js';

/** Two equal digits in a row, or with a point between them. */
const twins = /(\d)\.?\1/u;

test('as many stand-ins as it takes: each once, without twins, and none of the text', () => {
  const next = createStandIns('9041 lettres, 7306 postes');
  const made = Array.from({ length: 60 }, next);
  expect(made[0]).toBe('8627');
  expect(new Set(made).size).toBe(60);
  for (const digits of made) {
    expect(digits).toMatch(/^\d{4,5}$/u);
    expect(digits).not.toMatch(twins);
  }
});

test('a number without twins has its shape, and all digits that need not change', () => {
  const number = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.option(fc.integer({ min: 0, max: 99 })))
    .map(([whole, part]) => (part === null ? String(whole) : `${whole}.${part}`));
  fc.assert(
    fc.property(number, (value) => {
      const made = withoutTwins(value, () => false)!;
      expect(made).not.toMatch(twins);
      expect(made.replace(/\d/gu, '0')).toBe(value.replace(/\d/gu, '0'));
      expect(made.charAt(0)).toBe(value.charAt(0));
      if (!twins.test(value)) expect(made).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['33', ['37'], '38'],
  ['5.5', [], '5.7'],
  ['337', [], '387'],
  ['33.7', [], '38.7'],
  ['3.37', [], '3.87'],
])('%s, where %j is taken', (value, taken: readonly string[], made) => {
  expect(withoutTwins(value, (digits) => taken.includes(digits))).toBe(made);
});

test('no number is free', () => {
  expect(withoutTwins('33', () => true)).toBeUndefined();
});

test('the digits of a value', () => {
  expect(['12', '12.5'].map(digitsIn)).toEqual([2, 3]);
});
