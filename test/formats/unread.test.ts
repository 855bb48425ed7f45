import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchText } from '../invariants/french.js';
import { unreadByContent, unreadByExtension } from '../../src/formats/unread.js';

const kindOf = (content: string | Uint8Array, said: 'by option' | 'by name' | 'by nothing' = 'by nothing'): string | undefined =>
  unreadByContent(typeof content === 'string' ? Buffer.from(content) : content, said)?.name;

test.each([
  ['.html', 'HTML'],
  ['.HTM', 'HTML'],
  ['.md', 'Markdown'],
  ['.ass', 'a file of subtitles'],
  ['.docx', 'a Word file'],
  ['.odt', 'an OpenDocument file'],
  ['.epub', 'an e-book'],
  ['.pdf', 'a PDF file'],
  ['.ipynb', 'JSON'],
  ['.rtf', 'RTF'],
])('%s is %s', (extension, name) => {
  expect(unreadByExtension(extension)?.name).toBe(name);
});

test.each(['.txt', '.TXT', '.text', '.fr', '.csv', '.eml', '.log', '', '.', '.constructor', '.mdx2'])(
  '%s may be plain text',
  (extension) => {
    expect(unreadByExtension(extension)).toBeUndefined();
  },
);

const docx = Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1');

test.each([
  ['%PDF-1.7\n%âãÏÓ\n', 'a PDF file'],
  [docx, 'a ZIP archive, as .docx, .odt and .epub files are'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'an Office file'],
  [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'a picture'],
])('what is no text is known by its first bytes, whatever is said of it: %j', (content, name) => {
  expect([kindOf(content), kindOf(content, 'by name'), kindOf(content, 'by option')]).toEqual([name, name, name]);
});

test.each([
  ['<!DOCTYPE html>\n<p>Il pleut.</p>', 'HTML'],
  ['\n  <html lang="fr">', 'HTML'],
  ['\u{feff}<!doctype HTML>', 'HTML'],
  ['<?xml version="1.0"?>\n<rss>', 'XML'],
  ['WEBVTT\n\n00:01.000 --> 00:02.000\nOui.', 'a file of subtitles'],
  ['1\r\n00:00:01,000 --> 00:00:02,500\r\nOui.', 'a file of subtitles'],
  ['{\\rtf1\\ansi Il pleut.}', 'RTF'],
])('markup is, unless it is said to be plain text: %j', (content, name) => {
  expect([kindOf(content), kindOf(content, 'by name'), kindOf(content, 'by option')]).toEqual([name, undefined, undefined]);
});

test.each([
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])],
  ['a zero among letters', 'Il pleut\u0000 encore.'],
  ['zeros alone', new Uint8Array(64)],
])('a zero byte is in no text, unless the user says that it is: %s', (_name, content) => {
  expect([kindOf(content), kindOf(content, 'by name'), kindOf(content, 'by option')]).toEqual([
    'a binary file',
    'a binary file',
    undefined,
  ]);
});

test.each([
  ['UTF-16 with a mark', Buffer.from('\u{feff}Il pleut.', 'utf16le')],
  ['UTF-16 without one', Buffer.from('Il pleut à Valbrune.', 'utf16le')],
  ['UTF-16, high byte first', Buffer.from('Il pleut à Valbrune.', 'utf16le').swap16()],
  ['Latin-1', Buffer.from('Il a été là.', 'latin1')],
  ['signs of comparison', '<3 ans> et 1 < 2'],
  ['a number before a time', '1\n00:00:01 : il pleut.'],
  ['a word in capitals', 'WEBVTTX'],
  ['nothing', ''],
])('plain text passes, for its reader to judge: %s', (_name, content) => {
  expect(kindOf(content)).toBeUndefined();
});

test('so does any French', () => {
  fc.assert(fc.property(frenchText(), (text) => kindOf(text) === undefined));
});
