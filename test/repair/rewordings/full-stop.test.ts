import { expect, test } from 'vitest';
import { withoutFullStop } from '../../../src/repair/rewordings/full-stop.js';

test.each([
  ['The menu of the day.', 'The menu of the day'],
  ['The menu of the day .', 'The menu of the day'],
  ['The man from Room B.', 'The man from Room B'],
  ['He sleeps. She leaves.', 'He sleeps. She leaves'],
  ['The menu of the day', 'The menu of the day'],
  ['He lives in the U.S.', 'He lives in the U.S.'],
  ['Open until 5 p.m.', 'Open until 5 p.m.'],
  ['The menu of the day...', 'The menu of the day...'],
  ['He said "Yes."', 'He said "Yes."'],
])('a full stop at the end goes: %s', (english, expected) => {
  expect(withoutFullStop(english)).toBe(expected);
});

test('another mark may take its place', () => {
  expect(withoutFullStop('He leaves.', ',')).toBe('He leaves,');
  expect(withoutFullStop('He leaves,', ';')).toBe('He leaves,');
  expect(withoutFullStop('He lives in the U.S.', ',')).toBe('He lives in the U.S.');
});
