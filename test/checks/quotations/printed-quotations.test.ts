import { expect, test } from 'vitest';
import { withQuotationFaults } from '../../../src/checks/quotations/printed-quotations.js';
import type { Judgement } from '../../../src/checks/types.js';

const spread = { values: { fault: 'spread' } };
const names: Judgement = { rule: 'names', status: 'ok' };

test('a rule that held or was repaired has failed', () => {
  for (const before of [
    { rule: 'quotations', status: 'ok' },
    { rule: 'quotations', status: 'repaired', values: { repair: 'marks-placed' } },
  ] satisfies Judgement[])
    expect(withQuotationFaults([before, names], [spread])).toEqual([{ rule: 'quotations', status: 'failed', ...spread }, names]);
});

test('what had failed before is kept', () => {
  const count: Judgement = { rule: 'quotations', status: 'failed', values: { fault: 'count', marks: 2, found: 1 } };
  expect(withQuotationFaults([names, count], [spread])).toEqual([count, { rule: 'quotations', status: 'failed', ...spread }, names]);
});

test('without a fault nothing changes', () => {
  const checks = [names];
  expect(withQuotationFaults(checks, [])).toBe(checks);
});
