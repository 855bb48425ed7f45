import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ServerOptions } from '../../../../src/server/types.js';
import { haveClients, runClient } from '../../clients.js';
import { started } from '../../started.js';
import { fileOfKeys, temporaryFolder } from './keyed.js';

interface Call {
  readonly method: string;
  readonly args?: readonly unknown[];
  readonly named?: Readonly<Record<string, unknown>>;
}

/** Answers of DeepL's own client for Python. */
const called = async (calls: readonly Call[], options: ServerOptions = {}, key = 'any'): Promise<unknown[]> => {
  const { url } = await started(options);
  return runClient('deepl.py', { url, key, calls });
};

const translated = (text: unknown, named: Readonly<Record<string, unknown>> = {}): Call => ({
  method: 'translate_text',
  args: [text],
  named: { target_lang: 'EN-GB', ...named },
});

test.skipIf(!haveClients)('texts, lists, HTML, XML, languages, usage', async () => {
  const answers = await called([
    translated('Le chat dort.'),
    translated(['Le chat', '« Oui », a dit le maire.'], { source_lang: 'FR', split_sentences: 'nonewlines', formality: 'prefer_less' }),
    translated('<p>Le chat <b>noir</b></p>', { tag_handling: 'html' }),
    translated('<a><x>Le chat</x> dort.</a>', { tag_handling: 'xml', tag_handling_version: 'v2', ignore_tags: ['x', 'y'] }),
    { method: 'get_source_languages' },
    { method: 'get_target_languages' },
    { method: 'get_usage' },
    { method: 'get_glossary_languages' },
  ]);
  expect(answers).toEqual([
    { text: 'The cat sleeps.', detected: 'FR', billed: 13 },
    [
      { text: 'The cat', detected: 'FR', billed: 7 },
      { text: '“Yes”, has said the mayor.', detected: 'FR', billed: 24 },
    ],
    { text: '<p>The cat <b>black</b></p>', detected: 'FR', billed: 26 },
    { text: '<a><x>Le chat</x> sleeps.</a>', detected: 'FR', billed: 27 },
    [{ code: 'FR', name: 'French', formality: null }],
    [
      { code: 'EN-GB', name: 'English (British)', formality: false },
      { code: 'EN-US', name: 'English (American)', formality: false },
    ],
    { count: 97, isReached: false },
    [{ source: 'fr', target: 'en' }],
  ]);
});

test.skipIf(!haveClients)('files', async () => {
  const folder = await temporaryFolder();
  const [page, english, text] = ['chat.htm', 'cat.htm', 'cat.txt'].map((name) => join(folder, name));
  await writeFile(page!, '<h1>Le chat</h1>\n<p>Le chat <b>dort</b>.</p>\n');
  const answers = await called([
    { method: 'translate_document_from_filepath', args: [page, english], named: { target_lang: 'EN-US', source_lang: 'FR' } },
    { method: 'translate_document_from_filepath', args: [page, text], named: { target_lang: 'EN-US' } },
    { method: 'translate_document_from_filepath', args: [page, `${page}.pdf`], named: { target_lang: 'EN-US' } },
    { method: 'translate_document_from_filepath', args: [page, english], named: { target_lang: 'DE' } },
  ]);
  expect(answers).toEqual([
    { status: 'done', billed: 22 },
    { status: 'done', billed: 22 },
    { error: 'DeepLException', message: expect.stringContaining("Value for 'output_format' not supported.") as string },
    { error: 'DeepLException', message: expect.stringContaining("Value for 'target_lang' not supported.") as string },
  ]);
  expect(await readFile(text!, 'utf8')).toBe('The cat\n\nThe cat sleeps.');
});

test.skipIf(!haveClients)('errors are the ones it knows', async () => {
  const options = { keys: await fileOfKeys('secret'), limits: { characters: 50 } };
  const calls = [
    translated('Oui', { target_lang: 'DE' }),
    translated(Array<string>(51).fill('a')),
    translated('Oui. '.repeat(11)),
    translated('Oui', { source_lang: 'FR', glossary: 'a' }),
    { method: 'get_glossary', args: ['a'] },
  ];
  const name = (answer: unknown): unknown => (answer as { readonly error?: unknown }).error;
  expect((await called(calls, options, 'secret')).map(name)).toEqual([
    'DeepLException',
    'DeepLException',
    'DeepLException',
    'DeepLException',
    'GlossaryNotFoundException',
  ]);
  const wrong = await called([...calls, { method: 'get_usage' }], options, 'wrong');
  expect(wrong.map(name)).toEqual(Array(6).fill('AuthorizationException'));
});
