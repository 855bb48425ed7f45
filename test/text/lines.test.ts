import { expect, test } from 'vitest';
import { linesOf } from '../../src/text/lines.js';
import { sliceOf } from '../../src/text/spans.js';

test('every kind of line end separates lines, and \\r\\n is one of them', () => {
  const text = 'a\nb\r\nc\rd\u2028e\n\n';
  expect(linesOf(text).map((line) => sliceOf(text, line))).toEqual(['a', 'b', 'c', 'd', 'e', '', '']);
});
test('other white space does not', () => expect(linesOf('a\u00a0b\tc\u202fd')).toHaveLength(1));
