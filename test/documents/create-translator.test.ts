import { afterAll, beforeAll, expect, test } from 'vitest';

import { createTranslator, type DocumentTranslator } from '../../src/documents/create-translator.js';
import '../fixtures/typescript/children.js';
import { tinyModel } from '../fixtures/models.js';

let translator: DocumentTranslator;
beforeAll(async () => {
  translator = await createTranslator({ model: tinyModel, workers: 1 });
});
afterAll(async () => {
  await translator.dispose();
});

const english = async (file: string | Uint8Array, options?: object): Promise<string> =>
  Buffer.from(await translator.translateDocument(typeof file === 'string' ? Buffer.from(file) : file, options)).toString('utf8');

test('a file comes back in its own format, by its first kilobyte or as it is said', async () => {
  expect(await english('<!doctype html>\n<p>Le <b>chat</b> dort.</p>')).toMatch(/^<!doctype html>\n<p>.*<b>.+<\/b>.*<\/p>$/u);
  expect(await english('{"a": "Le chat dort.", "n": 3}')).toMatch(/^\{"a": ".+", "n": 3\}$/u);
  expect(await english('Le chat dort.\n')).toMatch(/^[^<]+\n$/u);
  expect(await english('<p>Le chat dort.</p>', { format: 'html' })).toMatch(/^<p>[^<]+<\/p>$/u);
});

test('it can be written in other forms', async () => {
  const json = JSON.parse(await english('<p>Le <b>chat</b> dort.</p>', { format: 'html', emit: 'json' })) as {
    segments: { source: { text: string; ranges: object[] }; words?: object; checks: { rule: string }[] }[];
  };
  const [segment] = json.segments;
  expect(segment!.source).toMatchObject({ text: 'Le chat dort.' });
  expect(segment!.source.ranges).toEqual([
    { start: 3, end: 6 },
    { start: 9, end: 13 },
    { start: 17, end: 23 },
  ]);
  expect(segment!.checks.map(({ rule }) => rule)).toContain('markup');
  expect(segment!.words).toBeUndefined();
  expect(await english('<p>Le <b>chat</b> dort.</p>', { format: 'html', emit: 'text' })).not.toContain('<');
});

test('words that the caller asks for are there', async () => {
  const json = await english('Le chat dort.', { emit: 'json', words: true });
  expect((JSON.parse(json) as { segments: { words: object[] }[] }).segments[0]!.words).toBeInstanceOf(Array);
});

test('an encoding can be said', async () => {
  const latin = Buffer.from('Un été là.\n', 'latin1');
  await expect(english(latin)).rejects.toMatchObject({ code: 'ERR_INPUT_ENCODING', message: 'byte 3 is not UTF-8.' });
  expect(await english(latin, { encoding: 'windows-1252' })).toBe(await english('Un été là.\n'));
  expect(await english(latin, { encoding: 'auto' })).toBe(await english('Un été là.\n'));
});

test.each([
  [{ format: 'pdf' }, "format: 'pdf' is not a format."],
  [{ emit: 'pdf' }, "emit: 'pdf' cannot be written."],
  [{ encoding: 'ebcdic-fr' }, "encoding: 'ebcdic-fr' is not an encoding."],
  [{ beam: 4 }, 'beam: there is no such option.'],
  [null, 'options: null is not an object.'],
] as const)('%j is refused', async (options, message) => {
  const call = translator.translateDocument(Buffer.from('Oui.'), options as object);
  await expect(call).rejects.toMatchObject({ code: 'ERR_OPTION', message: expect.stringContaining(message) as string });
});

test('what is not bytes is refused', async () => {
  const call = translator.translateDocument('Oui.' as unknown as Uint8Array);
  await expect(call).rejects.toMatchObject({ code: 'ERR_OPTION', message: expect.stringContaining('bytes:') as string });
});
