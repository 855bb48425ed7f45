import { expect, test } from 'vitest';
import { ApiProblem, ownCode } from '../../../../src/server/web/api/problem.js';
import { asSentence, explain, inWords } from '../../../../src/server/web/connection/explain.js';

test.each([
  ['the text has 300 characters; at most 200 are taken.', 'The text has 300 characters; at most 200 are taken.'],
  ['a key is needed.', 'A key is needed.'],
  ['rapport.docx: is empty.', 'rapport.docx: is empty.'],
  ['note: is empty.', 'note: is empty.'],
  ['annual report.docx: is empty.', 'annual report.docx: is empty.'],
  ['the file could not be read: it is empty.', 'The file could not be read: it is empty.'],
  ['', ''],
])('%s', (message, sentence) => expect(asSentence(message)).toBe(sentence));

test('in English, what the server says is enough; without it, its code is put in words', () => {
  expect(explain(new ApiProblem(413, 'too_large', 'the text is too long.'))).toEqual({ what: 'The text is too long.', detail: '' });
  expect(inWords(new ApiProblem(413, 'too_large', ''))).toBe('It is too large.');
  expect(inWords(new ApiProblem(500, 'unknown', ''))).toBe('The translation failed.');
});

test('what the page found itself is said as it is', () => {
  expect(inWords(new ApiProblem(0, ownCode, 'note.txt est vide.'))).toBe('note.txt est vide.');
});
