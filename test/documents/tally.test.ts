import { expect, test } from 'vitest';
import type { Finding } from '../../src/checks/types.js';
import { count, emptyTally, ruleCounts } from '../../src/documents/tally.js';
import type { TranslatedSegment } from '../../src/translation.js';

const segment = (...statuses: ('ok' | 'repaired' | 'failed')[]): TranslatedSegment => ({
  id: 0,
  kind: 'sentence',
  source: { start: 0, end: 4, text: 'Oui.' },
  target: { start: 0, end: 4, text: 'Yes.' },
  quotation: { depth: 0, opens: 0, closes: 0 },
  attributions: [],
  origin: 'model',
  checks: statuses.map((status) => ({ rule: 'numbers', status, detail: '' })),
});

test.each([
  ['all', 3],
  ['failed', 1],
  ['none', 0],
] as const)('%s of the segments with checks are kept, and all are counted', (keeps, kept) => {
  const tally = emptyTally(keeps);
  for (const each of [segment(), segment('ok'), segment('ok', 'repaired'), segment('repaired', 'failed')]) count(tally, each);
  expect(tally).toMatchObject({ segments: 4, ok: 2, repaired: 1, failed: 1 });
  expect(tally.checked).toHaveLength(kept);
});

const finding = (rule: Finding['rule'], status: Finding['status']): Finding => ({ rule, status, detail: '' });

test('results by rule, in segments, those that failed most first', () => {
  const segments = [
    [finding('echo', 'ok'), finding('names', 'failed'), finding('names', 'failed')],
    [finding('echo', 'ok'), finding('numbers', 'repaired'), finding('names', 'ok')],
    [finding('echo', 'ok')],
    [],
  ].map((checks) => ({ checks }));
  expect(ruleCounts(segments)).toEqual([
    { rule: 'names', ok: 1, repaired: 0, failed: 1 },
    { rule: 'numbers', ok: 0, repaired: 1, failed: 0 },
    { rule: 'echo', ok: 3, repaired: 0, failed: 0 },
  ]);
  expect(ruleCounts([])).toEqual([]);
});
