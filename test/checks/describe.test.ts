import { expect, test } from 'vitest';
import { describe } from '../../src/checks/describe.js';
import { checks } from '../../src/checks/run-checks.js';

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

test.each(checks.flatMap(({ rule, wording }) => Object.keys(wording).map((fault) => ({ rule, fault }))))(
  'people are told of $rule: $fault in words, with what it is about',
  ({ rule, fault }) => {
    const values = {
      fault,
      name: 'Roy',
      number: '35',
      item: 'Lyon',
      word: 'cat',
      words: 'the cat',
      ending: 's',
      mark: '«',
      sign: '−',
      magnitude: 'million',
      unit: 'm²',
      title: 'Mr',
      french: 'chat',
      bracket: '(',
      symbol: '>',
      term: 'grève',
      english: 'walkout',
      verb: 'a dit',
    };
    const counts = { marks: 2, found: 3, of: 9, characters: 7, times: 4, letters: 'ababab' };
    const told = describe({ rule, status: 'failed', values: { ...values, ...counts } });
    expect(told).toMatch(/\p{L}{2}/u);
    expect(told).not.toBe(fault);
    expect(told).not.toContain('undefined');
  },
);
