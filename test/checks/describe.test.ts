import { expect, test } from 'vitest';
import { describe } from '../../src/checks/describe.js';

test.each([
  [{ rule: 'names', status: 'ok' }, ''],
  [{ rule: 'names', status: 'failed', values: { fault: 'missing', name: 'Plamondon' } }, 'Plamondon is missing'],
  [{ rule: 'names', status: 'failed', values: { fault: 'threw', message: 'no luck' } }, 'the check itself failed: no luck'],
  [{ rule: 'length', status: 'repaired', values: { repair: 'parts', parts: 3 } }, 'translated in 3 parts'],
  [{ rule: 'quotations', status: 'repaired', values: { repair: 'hypothesis', number: 2 } }, 'hypothesis 2'],
  // a kind that has no words yet is still named
  [{ rule: 'echo', status: 'failed', values: { fault: 'whisper' } }, 'whisper'],
] as const)('%o', (finding, detail) => {
  expect(describe(finding)).toBe(detail);
});
