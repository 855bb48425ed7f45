import { expect, test } from 'vitest';
import { markFor, quotationMarks } from '../../src/text/quotation-marks.js';

test('marks are double at odd depth and single at even', () => {
  expect([1, 2, 3].map((depth) => markFor('english', 'open', depth) + markFor('english', 'close', depth))).toEqual(['“”', '‘’', '“”']);
  expect([1, 2].map((depth) => markFor('straight', 'open', depth) + markFor('straight', 'close', depth))).toEqual(['""', "''"]);
  expect(markFor('english', 'resume', 1)).toBe('“');
});

test('each mark is one UTF-16 unit', () => {
  for (const mark of Object.keys(quotationMarks)) expect(mark).toHaveLength(1);
});
