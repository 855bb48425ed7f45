import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { started, startedForAll } from '../../started.js';

type Part = readonly [name: string, value: string | { readonly name: string; readonly bytes: string | Uint8Array }];

const form = (...parts: readonly Part[]): FormData => {
  const data = new FormData();
  for (const [name, value] of parts) {
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, new Blob([value.bytes]), value.name);
  }
  return data;
};

const languages: readonly Part[] = [
  ['source', 'fr'],
  ['target', 'en'],
];
const note: Part = ['file', { name: 'note.fr.txt', bytes: 'Le chat dort.\n' }];

const send = async (
  url: string,
  parts: readonly Part[],
): Promise<{ status: number; body: { translatedFileUrl?: string; error?: string } }> => {
  const answer = await fetch(`${url}/translate_file`, { method: 'POST', body: form(...parts) });
  return { status: answer.status, body: (await answer.json()) as { translatedFileUrl?: string; error?: string } };
};

const fetched = async (url: string, parts: readonly Part[]): Promise<Response> => fetch((await send(url, parts)).body.translatedFileUrl!);

describe('files', () => {
  const open = startedForAll();

  test.each([
    ['the fields first', [...languages, note]],
    ['the file first, as browsers send it', [note, ...languages]],
    ['the file between, and a field that means nothing', [languages[0]!, note, languages[1]!, ['anything', 'x']]],
    ['auto', [note, ['source', 'auto'], ['target', 'en']]],
  ] as [string, Part[]][])('%s', async (_, parts) => {
    const english = await fetched(open(), parts);
    expect(english.status).toBe(200);
    expect(english.headers.get('content-disposition')).toBe('attachment; filename="note.en.txt"');
    expect(await english.text()).toBe('The cat sleeps.\n');
  });

  test('formats, and names with any letters', async () => {
    const url = open();
    const docx = await readFile(new URL('../../../../samples/rapport.fr.docx', import.meta.url));
    const office = await fetched(url, [['file', { name: 'Rapport d’été #1?.docx', bytes: docx }], ...languages]);
    expect(office.headers.get('content-disposition')).toContain(`UTF-8''${encodeURIComponent('Rapport d’été #1?.en.docx')}`);
    expect(
      Buffer.from(await office.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const page = await fetched(url, [['file', { name: 'a.html', bytes: '<p>Le <b>chat</b> dort.</p>' }], ...languages]);
    expect(await page.text()).toBe('<p>The <b>cat</b> sleeps.</p>');
    const subtitles = '1\n00:00:01,000 --> 00:00:02,000\nLe chat dort.\n';
    const srt = await fetched(url, [['file', { name: 'a.srt', bytes: subtitles }], ...languages]);
    expect(await srt.text()).toBe(subtitles.replace('Le chat dort.', 'The cat sleeps.'));
  });

  test('what is refused', async () => {
    const { url } = await started({ limits: { file: 1000 } });
    const refused = async (...parts: readonly Part[]): Promise<string> => {
      const { status, body } = await send(url, parts);
      return `${status} ${body.error ?? ''}`;
    };
    expect(await refused(note, languages[0]!)).toBe('400 Invalid request: missing target parameter');
    expect(await refused(note, languages[1]!)).toBe('400 Invalid request: missing source parameter');
    expect(await refused(note, ['source', 'de'], ['target', 'en'])).toBe('400 de is not supported');
    expect(await refused(...languages)).toMatch(/^400 .*file/u);
    expect(await refused(['file', { name: 'a.pdf', bytes: '%PDF-1.7' }], ...languages)).toMatch(
      /^400 Invalid request: file format not supported.*\.docx/u,
    );
    expect(await refused(['file', { name: 'a.docx', bytes: 'Oui.' }], ...languages)).toMatch(/^400 a\.docx|^400 /u);
    expect(await refused(['file', { name: 'a.txt', bytes: new Uint8Array([0xe9, 0x20, 0x65]) }], ...languages)).toMatch(/^400 .*UTF-8/u);
    expect(await refused(['file', { name: 'a.txt', bytes: 'a'.repeat(1001) }], ...languages)).toMatch(/^413 .*1000/u);
    const text = await fetch(`${url}/translate_file`, { method: 'POST', body: new URLSearchParams({ source: 'fr' }) });
    expect(text.status).toBe(400);
    for (const name of ['x', '..%2f..%2fetc%2fpasswd', `${'0'.repeat(32)}.a.txt`, '%00']) {
      const answer = await fetch(`${url}/download_file/${name}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error: expect.any(String) as unknown });
    }
  });

  test('with keys: the key may stand behind the file; the English needs none, and no other route finds it', async () => {
    const keys = join(await mkdtemp(join(tmpdir(), 'fr2en-test-')), 'keys');
    await writeFile(keys, `${createHash('sha256').update('right').digest('hex')} tests\n`);
    const { url } = await started({ keys });
    expect(await send(url, [note, ...languages])).toEqual({ status: 400, body: { error: 'An API key is needed: send it as api_key' } });
    for (const parts of [
      [note, ...languages, ['api_key', 'wrong']],
      [['api_key', 'wrong'], note],
    ] as Part[][]) {
      expect(await send(url, parts)).toEqual({ status: 403, body: { error: 'Invalid API key' } });
    }
    const { body } = await send(url, [note, ...languages, ['api_key', 'right']]);
    expect(await (await fetch(body.translatedFileUrl!)).text()).toBe('The cat sleeps.\n');
    const id = /download_file\/(\w+)/u.exec(body.translatedFileUrl!)?.[1];
    expect((await fetch(`${url}/v1/jobs/${id}`, { headers: { authorization: 'Bearer right' } })).status).toBe(404);
  });
});
