import { expect, test } from 'vitest';
import type { Judgement } from '../../src/checks/types.js';
import { withFaults } from '../../src/checks/with-faults.js';

const sign = { values: { fault: 'sign', number: '7', sign: '-' } };
const spread = { values: { fault: 'spread' } };
const names: Judgement = { rule: 'names', status: 'ok' };
const failed: Judgement = { rule: 'numbers', status: 'failed', values: { fault: 'missing', number: '8' } };

test('a rule that held has failed, and its other failures stay', () => {
  expect(withFaults('numbers', [{ rule: 'numbers', status: 'ok' }, names], [sign])).toEqual([
    { rule: 'numbers', status: 'failed', ...sign },
    names,
  ]);
  expect(withFaults('numbers', [names, failed], [sign])).toEqual([failed, { rule: 'numbers', status: 'failed', ...sign }, names]);
});

test('without faults nothing changes', () => {
  const checks: readonly Judgement[] = [names, failed];
  expect(withFaults('numbers', checks, [])).toBe(checks);
});

test('a rule that was repaired has failed too', () => {
  for (const before of [
    { rule: 'quotations', status: 'ok' },
    { rule: 'quotations', status: 'repaired', values: { repair: 'marks-placed' } },
  ] satisfies Judgement[])
    expect(withFaults('quotations', [before, names], [spread])).toEqual([{ rule: 'quotations', status: 'failed', ...spread }, names]);
});

test('what had failed before is kept, wherever it stood', () => {
  const count: Judgement = { rule: 'quotations', status: 'failed', values: { fault: 'count', marks: 2, found: 1 } };
  expect(withFaults('quotations', [names, count], [spread])).toEqual([count, { rule: 'quotations', status: 'failed', ...spread }, names]);
});

test('without faults the findings are the same list', () => {
  const checks = [names];
  expect(withFaults('quotations', checks, [])).toBe(checks);
});
