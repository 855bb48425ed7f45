import { expect, test } from 'vitest';
import {
  doubleMarks,
  doubleMarksIn,
  isDoubleMarkCode,
  markFor,
  quotationMarks,
  withoutDoubleMarks,
  withoutMarksButInches,
} from '../../../src/text/marks/quotation-marks.js';

test('marks are double at odd depth and single at even', () => {
  expect([1, 2, 3].map((depth) => markFor('english', 'open', depth) + markFor('english', 'close', depth))).toEqual(['“”', '‘’', '“”']);
  expect([1, 2].map((depth) => markFor('straight', 'open', depth) + markFor('straight', 'close', depth))).toEqual(['""', "''"]);
  expect(markFor('english', 'resume', 1)).toBe('“');
});

test('each mark is one UTF-16 unit', () => {
  for (const mark of Object.keys(quotationMarks)) expect(mark).toHaveLength(1);
});

test('the list of double marks and the predicate agree', () => {
  const found = Array.from({ length: 0x10000 }, (_, code) => code).filter(isDoubleMarkCode);
  expect(found.map((code) => String.fromCharCode(code)).sort()).toEqual(Array.from(doubleMarks).sort());
  expect(doubleMarksIn('a "b" « c')).toEqual([2, 4, 6]);
});

test('double marks are removed, with or without the inches', () => {
  expect(withoutDoubleMarks("a 15\" “screen” « d » 'e'")).toBe("a 15 screen  d  'e'");
  expect(withoutMarksButInches('a 15" “screen” "d"')).toBe('a 15" screen d');
});
