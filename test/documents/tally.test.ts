import { expect, test } from 'vitest';
import { count, emptyTally } from '../../src/documents/tally.js';
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
