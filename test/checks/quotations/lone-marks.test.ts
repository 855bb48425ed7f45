import { expect, test } from 'vitest';
import { withLoneMarks } from '../../../src/checks/quotations/lone-marks.js';
import type { Judgement } from '../../../src/checks/types.js';

const found: Judgement[] = [
  { rule: 'names', status: 'ok' },
  { rule: 'quotations', status: 'repaired', values: { repair: 'marks-placed' } },
];

test('marks without another end make the rule of the quotations fail, whatever was repaired before', () => {
  expect(
    withLoneMarks(found, [
      { text: '«', role: 'open' },
      { text: '”', role: 'close' },
    ]),
  ).toEqual([
    { rule: 'quotations', status: 'failed', values: { fault: 'unclosed', mark: '«' } },
    { rule: 'quotations', status: 'failed', values: { fault: 'unopened', mark: '”' } },
    { rule: 'names', status: 'ok' },
  ]);
});

test('faults that were found before are kept', () => {
  const fault: Judgement = { rule: 'quotations', status: 'failed', values: { fault: 'place' } };
  expect(withLoneMarks([fault], [{ text: '«', role: 'open' }])).toHaveLength(2);
});

test('without such marks nothing changes', () => {
  expect(withLoneMarks(found, [])).toBe(found);
});
