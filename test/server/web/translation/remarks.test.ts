import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/server/web/api/types.js';
import { countsOf, findingsOf, nextWith, remarkOf } from '../../../../src/server/web/translation/remarks.js';
import { readingOf, segment } from './pieces.js';

const finding = (status: Finding['status'], rule: Finding['rule'] = 'numbers'): Finding => ({ rule, status, detail: status });
const pieces = readingOf('Un. Deux. Trois. Quatre.').pieces.map((piece, at) => ({
  ...piece,
  segment: { ...piece.segment, checks: [[], [finding('repaired')], [finding('ok'), finding('repaired'), finding('failed')], []][at]! },
}));

test('a failed check is more than a repair, and a choice of the reader more than both', () => {
  expect(pieces.map((piece) => remarkOf(piece, new Map([['Quatre.', 'Four!']])))).toEqual(['ok', 'repaired', 'failed', 'chosen']);
  expect(countsOf(pieces, new Map([['Trois.', 'Three!']]))).toEqual({ ok: 2, repaired: 1, failed: 0, chosen: 1 });
});

test('what failed is said first, and what held not at all', () => {
  const own = segment('Un.', 0, { checks: [finding('ok'), finding('repaired', 'names'), finding('failed', 'numbers')] });
  expect(findingsOf({ segment: own }).map(({ rule }) => rule)).toEqual(['numbers', 'names']);
});

test('the next one is found behind the place, or from the beginning', () => {
  expect(nextWith('failed', pieces, new Map(), -1)).toBe(2);
  expect(nextWith('failed', pieces, new Map(), 3)).toBe(2);
  expect(nextWith('ok', pieces, new Map(), 0)).toBe(3);
  expect(nextWith('chosen', pieces, new Map(), 0)).toBeUndefined();
});
