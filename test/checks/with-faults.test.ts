import { expect, test } from 'vitest';
import type { Judgement } from '../../src/checks/types.js';
import { withFaults } from '../../src/checks/with-faults.js';

const sign = { values: { fault: 'sign', number: '7', sign: '-' } };
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
