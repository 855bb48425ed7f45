import { expect, test } from 'vitest';
import { withOwnEnglish } from '../../../../src/cli/files/resume/own-english.js';
import { noMemory } from '../../../../src/memory/none.js';

const memoryOf = (kept: number | undefined): typeof noMemory => ({
  ...noMemory,
  recall: () => ({ french: 'Oui.', english: 'Yes.', details: 1, ...(kept !== undefined && { kept }) }),
});

test.each([
  [999, 999],
  [1000, Infinity],
  [1001, Infinity],
  [undefined, undefined],
])('what was kept at %s counts for a run that began at 1000 as kept at %s', (kept, seen) => {
  expect(withOwnEnglish(memoryOf(kept), 1000).recall('key')).toEqual({ french: 'Oui.', english: 'Yes.', details: 1, kept: seen });
});

test('what is unknown stays so', () => {
  expect(withOwnEnglish(noMemory, 0).recall('key')).toBeUndefined();
});
