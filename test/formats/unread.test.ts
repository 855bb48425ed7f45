import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frenchText } from '../invariants/french.js';
import { knownFormats } from '../../src/formats/index.js';
import { unreadByContent, unreadByExtension } from '../../src/formats/unread.js';

const kindOf = (content: string | Uint8Array, said: 'by option' | 'by name' | 'by nothing' = 'by nothing'): string | undefined =>
  unreadByContent(typeof content === 'string' ? Buffer.from(content) : content, said)?.name;

test.each([
  ['.tex', 'LaTeX'],
  ['.XML', 'XML'],
  ['.ass', 'a file of subtitles'],
  ['.doc', 'an Office file'],
  ['.pdf', 'a PDF file'],
  ['.ipynb', 'JSON'],
  ['.rtf', 'RTF'],
])('%s is %s', (extension, name) => {
  expect(unreadByExtension(extension)?.name).toBe(name);
});

test('no extension is both read and refused', () => {
  expect(knownFormats.flatMap(({ extensions }) => extensions).filter((extension) => unreadByExtension(extension))).toEqual([]);
});

test.each(['.txt', '.TXT', '.text', '.fr', '.csv', '.eml', '.log', '', '.', '.constructor', '.mdx2'])(
  '%s may be plain text',
  (extension) => {
    expect(unreadByExtension(extension)).toBeUndefined();
  },
);

const zip = Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1');

test.each([
  ['%PDF-1.7\n%âãÏÓ\n', 'a PDF file'],
  [zip, 'a ZIP archive of another kind than .docx, .odt and .epub'],
  [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'an Office file'],
  [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'a picture'],
])('what is no text is known by its first bytes, whatever is said of it: %j', (content, name) => {
  expect([kindOf(content), kindOf(content, 'by name'), kindOf(content, 'by option')]).toEqual([name, name, name]);
});

test.each([
  ['<?xml version="1.0"?>\n<rss>', 'XML'],
  ['\u{feff}<?xml version="1.0"?>\n<rss>', 'XML'],
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
