import { expect, test } from 'vitest';
import { isDocumentName, isNoDocument, isPassedOver } from '../../../../../src/cli/commands/watch/folder/documents.js';

test.each([
  'a.txt',
  'x/y/a.docx',
  'A.HTML',
  'a.fr.txt',
  'a.fr',
  'article',
  'x.y/article',
  'mail.eml',
  'a.csv',
  'a.pdf',
  'a.rtf',
  'x/tmp.md',
])('%s is a document', (path) => {
  expect(isDocumentName(path, 'auto')).toBe(true);
});

test.each([
  ...['.a.txt', 'x/.hidden/a.txt', '.a.txt.swp', '~$rapport.docx', '.~lock.a.odt#', '#a.txt#', 'a.txt~', 'a.tmp', 'a.txt.part'],
  ...['a.docx.crdownload', 'a.en.txt.fr2en-partial', 'fr2en-failures.txt', 'x/fr2en-failures.txt', 'x.tmp/a.txt', 'a.txt.bak'],
])('%s is passed over', (path) => {
  expect(isPassedOver(path)).toBe(true);
  expect(isDocumentName(path, 'auto')).toBe(false);
  expect(isDocumentName(path, 'text')).toBe(false);
});

test.each(['a.css', 'a.jpg', 'x/a.js', 'Thumbs.db'])('%s is one only if it is said to be', (path) => {
  expect(isDocumentName(path, 'auto')).toBe(false);
  expect(isDocumentName(path, 'text')).toBe(true);
});

test('where the name does not tell, the content does', () => {
  const png = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
  expect(isNoDocument('photo', png, 'auto')).toBe(true);
  expect(isNoDocument('photo', Buffer.from([1, 0, 2, 0, 0, 0, 3]), 'auto')).toBe(true);
  // these are to be told of
  expect(isNoDocument('photo.txt', png, 'auto')).toBe(false);
  expect(isNoDocument('photo', png, 'text')).toBe(false);
  expect(isNoDocument('depeche', Buffer.from('%PDF-1.4'), 'auto')).toBe(false);
  expect(isNoDocument('depeche', Buffer.from('Il pleut.'), 'auto')).toBe(false);
});
