import { expect, test } from 'vitest';
import { isShownByAlignment, withFindings } from '../../src/checks/by-alignment.js';
import type { Judgement } from '../../src/checks/types.js';

const fault = (rule: Judgement['rule'], kind: string): Judgement => ({ rule, status: 'failed', values: { fault: kind } });

test('some faults only an alignment shows', () => {
  expect([fault('numbers', 'moved'), fault('names', 'ending'), fault('names', 'capital')].map(isShownByAlignment)).toEqual([
    true,
    true,
    true,
  ]);
  expect([fault('numbers', 'missing'), fault('names', 'missing')].map(isShownByAlignment)).toEqual([false, false]);
  expect(isShownByAlignment({ rule: 'numbers', status: 'ok' })).toBe(false);
});

test('a rule does not hold that was found broken elsewhere', () => {
  const checks: Judgement[] = [
    { rule: 'numbers', status: 'ok' },
    { rule: 'length', status: 'ok' },
  ];
  const moved: Judgement = { ...fault('numbers', 'moved'), target: [{ start: 1, end: 2 }] };
  expect(withFindings(checks, [moved])).toEqual([{ rule: 'length', status: 'ok' }, fault('numbers', 'moved')]);
  expect(withFindings(checks, [])).toEqual(checks);
});
