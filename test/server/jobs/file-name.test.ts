import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachment, shownName } from '../../../src/server/jobs/file-name.js';

test.each([
  ['grève.docx', 'grève.docx'],
  ['C:\\Articles\\grève.docx', 'grève.docx'],
  ['../../etc/passwd', 'passwd'],
  ['/a/b/', 'file'],
  ['..', 'file'],
  ['', 'file'],
  ['a\0b\r\nc.txt', 'abc.txt'],
  ['\u202etxt.exe', 'txt.exe'],
  ['été\ud800.txt', 'été.txt'],
  ['.htaccess', '.htaccess'],
  [`${'é'.repeat(300)}.docx`, `${'é'.repeat(75)}.docx`],
  ['🙂'.repeat(300), '🙂'.repeat(80)],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});

test.each([
  ['a.en.txt', 'attachment; filename="a.en.txt"'],
  ['grève.en.docx', `attachment; filename="gr_ve.en.docx"; filename*=UTF-8''gr%C3%A8ve.en.docx`],
  ["l'été (1)*.txt", `attachment; filename="l'_t_ (1)*.txt"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29%2A.txt`],
  ['a"; filename="b.exe', `attachment; filename="a__ filename=_b.exe"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe`],
])('%j is saved by %j', (name, header) => {
  expect(attachment(name)).toBe(header);
});

test('whatever the name: one line of plain characters, and no folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(attachment(name)).toMatch(/^attachment; filename="[\x20\x21\x23-\x5b\x5d-\x7e]+"(?:; filename\*=UTF-8''[\w.!#$&+^`|~%-]+)?$/u);
      expect(shownName(name)).not.toMatch(/[/\\\0]/u);
      expect(shownName(shownName(name))).toBe(shownName(name));
    }),
  );
});
