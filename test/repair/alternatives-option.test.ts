import { expect, test } from 'vitest';
import { validateAlternatives } from '../../src/repair/alternatives-option.js';

test.each([0, 1, 15])('%d alternatives can be had', (alternatives) => {
  expect(() => validateAlternatives({ alternatives })).not.toThrow();
});

test.each([-1, 16, 1.5, NaN, '3' as unknown as number])('%o is refused', (alternatives) => {
  expect(() => validateAlternatives({ alternatives })).toThrow(
    expect.objectContaining({
      code: 'ERR_OPTION',
      message: expect.stringMatching(/^alternatives: .* is not a whole number from 0 to 15/u) as unknown,
    }),
  );
});
