import { expect, test } from 'vitest';
import { withLoneMarks } from '../../src/checks/lone-marks.js';
import type { CheckResult } from '../../src/checks/types.js';

const found: CheckResult[] = [
  { rule: 'names', status: 'ok' },
  { rule: 'quotations', status: 'repaired', detail: 'placed by alignment' },
];

test('marks without another end make the rule of the quotations fail, whatever it found before', () => {
  expect(
    withLoneMarks(found, [
      { text: '«', role: 'open' },
      { text: '”', role: 'close' },
    ]),
  ).toEqual([
    {
      rule: 'quotations',
      status: 'failed',
      detail: 'placed by alignment, « is never closed in the source, ” is never opened in the source',
    },
    { rule: 'names', status: 'ok' },
  ]);
});

test('without such marks nothing changes', () => {
  expect(withLoneMarks(found, [])).toBe(found);
});
