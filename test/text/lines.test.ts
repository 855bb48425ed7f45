import { expect, test } from 'vitest';
import { inOneLine, linesOf, replyPrefixEnd } from '../../src/text/lines.js';
import { sliceOf } from '../../src/text/spans.js';

test('every kind of line end separates lines, and \\r\\n is one of them', () => {
  const text = 'a\nb\r\nc\rd\u2028e\n\n';
  expect(linesOf(text).map((line) => sliceOf(text, line))).toEqual(['a', 'b', 'c', 'd', 'e', '', '']);
});
test('other white space does not', () => expect(linesOf('a\u00a0b\tc\u202fd')).toHaveLength(1));

test.each([
  ['> Bonjour', 'Bonjour'],
  ['>> Bonjour', 'Bonjour'],
  ['> > Bonjour', 'Bonjour'],
  ['>Bonjour', 'Bonjour'],
  ['>', ''],
  ['> 12 % de plus', '12 % de plus'],
])('the prefix of a quoted line: %j', (line, rest) => expect(line.slice(replyPrefixEnd(line, 0))).toBe(rest));

test.each(['>>fr<< Il pleut', '>>, dit-il', '>= 12', 'Il > elle', '» Oui'])('no prefix: %j', (line) =>
  expect(replyPrefixEnd(line, 0)).toBe(0),
);

test.each([
  ['  Il neige\n\t encore.\r\n', 'Il neige encore.'],
  ['Il\u00a0neige \u2028 encore', 'Il\u00a0neige encore'],
  ['deux  espaces', 'deux  espaces'],
  ['\n\n', ''],
])('in one line: %j', (text, line) => {
  expect(inOneLine(text)).toBe(line);
});
