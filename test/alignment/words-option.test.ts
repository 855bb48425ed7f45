import { expect, test } from 'vitest';
import { validateWords } from '../../src/alignment/words-option.js';

test('aligned words are wanted or not', () => {
  for (const words of [true, false]) expect(() => validateWords({ words })).not.toThrow();
  expect(() => validateWords({ words: 'yes' as unknown as boolean })).toThrow(
    expect.objectContaining({ code: 'ERR_OPTION', message: "words: 'yes' is neither true nor false." }),
  );
});
