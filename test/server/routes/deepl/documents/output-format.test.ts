import { expect, test } from 'vitest';
import { emitFor } from '../../../../../src/server/routes/deepl/documents/output-format.js';

test.each([
  [undefined, 'a.docx', 'same'],
  ['', 'a.docx', 'same'],
  ['docx', 'a.DOCX', 'same'],
  ['html', 'a.htm', 'same'],
  ['json', 'a.json', 'same'],
  ['txt', 'a.docx', 'text'],
  ['TMX', 'a.srt', 'tmx'],
  ['xlf', 'a.html', 'xliff'],
  ['xyz', 'a.xyz', 'same'],
])('%s for %s is written as %s', (wanted, name, emit) => {
  expect(emitFor(wanted, name)).toBe(emit);
});

test.each(['pdf', 'docx', '../x'])('%s for a page is refused', (wanted) => {
  expect(() => emitFor(wanted, 'a.html')).toThrow(expect.objectContaining({ status: 400 }) as Error);
});
