import { expect, test } from 'vitest';
import { refuseByContent, refuseByName } from '../../src/documents/unread.js';
import type { FormatChoice, FormatName } from '../../src/formats/index.js';

const say = (format: FormatName): string => `the word ${format}`;
const named = (path: string): { name: string; path: string } => ({ name: path, path });

test.each([
  ['notes.tex', 'notes.tex: is LaTeX, which fr2en does not read. Convert it to plain text first'],
  ['note.pdf', 'note.pdf: is a PDF file, not text. Convert it to plain text first: pdftotext'],
])('%s is refused by its name', (path, message) => {
  expect(() => refuseByName(named(path), 'auto', say)).toThrow(message);
});

test.each([
  ['notes.tex', 'text'],
  ['notes.md', 'auto'],
  ['notes', 'auto'],
] as [string, FormatChoice][])('%s is read as %s', (path, choice) => {
  expect(() => refuseByName(named(path), choice, say)).not.toThrow();
});

const byContent = (name: string, path: string | undefined, content: string | Uint8Array, choice: FormatChoice, format: FormatName) => () =>
  refuseByContent({ name, path }, Buffer.from(content), { choice, format, say });

test.each([
  ['a PDF file that is piped in', byContent('standard input', undefined, '%PDF-1.7\n', 'auto', 'text'), 'fr2en reads text, web pages'],
  ['a PDF file under another name', byContent('a.txt', 'a.txt', '%PDF-1.7\n', 'auto', 'text'), 'pdftotext'],
  ['an archive that is called text', byContent('a', 'a', Buffer.from('PK\u0003\u0004rest of it', 'latin1'), 'text', 'text'), 'a: is '],
])('%s is refused by its content', (_what, refuse, message) => {
  expect(refuse).toThrow(message);
});

test.each([
  ['text', byContent('a.txt', 'a.txt', 'Il pleut.', 'auto', 'text')],
  ['LaTeX that is said to be text', byContent('a.tex', 'a.tex', '\\documentclass{article}\n', 'text', 'text')],
  ['an archive of its own format', byContent('a.docx', 'a.docx', 'PK', 'auto', 'docx')],
])('%s is read', (_what, read) => {
  expect(read).not.toThrow();
});
