import { expect, test } from 'vitest';
import { readDocument, readText } from '../../src/documents/read.js';

test('the name of a file says its format, and where it does not, the beginning does', async () => {
  const page = Buffer.from('<!doctype html><p>Oui.</p>');
  expect((await readDocument(page, { format: 'auto', extension: '.txt' })).format.name).toBe('text');
  expect((await readDocument(page, { format: 'auto', extension: '' })).format.name).toBe('html');
  expect((await readDocument(page, { format: 'markdown', extension: '.html' })).format.name).toBe('markdown');
});

test('plain text is read in the encoding that is named', async () => {
  const { document } = await readDocument(Buffer.from('\u00e9t\u00e9', 'latin1'), {
    format: 'text',
    extension: '',
    encoding: 'windows-1252',
  });
  expect(document.prose).toBe('été');
});

test('a text that is a string already is not believed about its bytes', async () => {
  const { document, label } = await readText('<meta charset="windows-1252"><p>été</p>', 'html');
  expect(document.prose).toContain('été');
  expect([document.bom, label]).toEqual([false, '-']);
});

test('a U+FEFF at the start of a string is one of its characters', async () => {
  expect((await readText('\ufeffOui.', 'text')).document.prose).toBe('\ufeffOui.');
});
