import { request as begin } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { post, started, startedForAll } from '../../started.js';
import { fileOfKeys } from './keyed.js';

const form = (url: string, fields: readonly (readonly [string, string])[], headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers, body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])) });

const shown = async (answer: Response): Promise<unknown[]> => [answer.status, await answer.json()];

const open = startedForAll();

test('forms and JSON ask for the same', async () => {
  const url = open();
  const expected = [200, { translations: ['The cat', 'The dog'].map((text) => ({ detected_source_language: 'FR', text })) }];
  const fields = [
    ['text', 'Le chat'],
    ['text', 'Le chien'],
    ['target_lang', 'EN'],
  ] as const;
  expect(await shown(await form(`${url}/v2/translate`, fields))).toEqual(expected);
  expect(await shown(await post(`${url}/v2/translate`, { text: ['Le chat', 'Le chien'], target_lang: 'EN', source_lang: null }))).toEqual(
    expected,
  );
  const one = await form(`${url}/v2/translate`, [
    ['text', 'Le chat & été +%'],
    ['target_lang', 'en-gb'],
    ['source_lang', 'fr'],
    ['show_billed_characters', '1'],
    ['unheard_of', '1'],
  ]);
  expect(await one.json()).toMatchObject({ translations: [{ billed_characters: 16 }] });
});

test.each<[unknown, number, unknown]>([
  [{ text: ['Oui'] }, 400, "Parameter 'target_lang' not specified."],
  [{ target_lang: 'EN' }, 400, "Parameter 'text' not specified."],
  [{ text: [{}], target_lang: 'EN' }, 400, "Value for 'text' not supported."],
  [[], 400, 'Bad request: body must be object'],
  ['{', 400, expect.stringContaining('JSON')],
])('%j is answered with %i and %s', async (body, status, message) => {
  const url = open();
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v2/translate`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  expect(await shown(answer)).toEqual([status, { message }]);
});

test('a key may stand in the header, in the address or among the fields', async () => {
  const { url } = await started({ keys: await fileOfKeys('secret') });
  const fields = [
    ['text', 'Oui'],
    ['target_lang', 'EN'],
  ] as const;
  const statusOf = async (answer: Promise<Response>): Promise<number> => (await answer).status;
  expect(await statusOf(form(`${url}/v2/translate`, fields, { authorization: 'DeepL-Auth-Key secret' }))).toBe(200);
  expect(await statusOf(form(`${url}/v2/translate?auth_key=secret`, fields))).toBe(200);
  expect(await statusOf(form(`${url}/v2/translate`, [...fields, ['auth_key', 'secret']]))).toBe(200);
  expect(await statusOf(fetch(`${url}/v2/usage?auth_key=secret`))).toBe(200);
  expect(await statusOf(form(`${url}/v2/translate`, fields))).toBe(403);
  expect(await statusOf(form(`${url}/v2/translate`, [...fields, ['auth_key', 'wrong']]))).toBe(403);
  expect(await statusOf(form(`${url}/v2/translate?auth_key=wrong`, fields))).toBe(403);
  expect(await statusOf(form(`${url}/v2/translate`, [...fields, ['auth_key', 'secret']], { authorization: 'DeepL-Auth-Key wrong' }))).toBe(
    403,
  );
  expect(await statusOf(fetch(`${url}/v2/languages`))).toBe(403);
});

test('the type of languages may be sent as the body of a GET, as the Python client does', async () => {
  const url = open();
  const answer = await new Promise<string>((resolve, reject) => {
    const asked = begin(`${url}/v2/languages`, { method: 'GET', headers: { 'content-length': '11' } }, (reply) => {
      let text = '';
      reply.on('data', (chunk) => (text += String(chunk))).on('end', () => resolve(text));
    });
    asked.on('error', reject).end('type=target');
  });
  expect(JSON.parse(answer)).toHaveLength(2);
  expect(await (await form(`${url}/v2/languages`, [['type', 'target']])).json()).toHaveLength(2);
  expect(await shown(await fetch(`${url}/v2/languages?type=both`))).toMatchObject([
    400,
    { message: expect.stringContaining("'type'") as string },
  ]);
});

test('who comes when too much waits is told when to come again', async () => {
  const { url } = await started({ limits: { queue: 100 } });
  const body = { text: ['Le chat dort. '.repeat(50)], target_lang: 'EN' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => post(`${url}/v2/translate`, body)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.map(({ status }) => status)).toContain(200);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused[0]!.json()).toEqual({ message: expect.stringContaining('characters to translate already') as string });
});

test('who goes away is not worked for any more', async () => {
  const { url } = await started();
  const gauge = async (name: string): Promise<number> =>
    Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'mu').exec(await (await fetch(`${url}/metrics`)).text())?.[1] ?? 0);
  const gone = new AbortController();
  const body = JSON.stringify({ text: Array<string>(40).fill('Le chat dort. Le chien mange. '.repeat(160)), target_lang: 'EN' });
  const headers = { 'content-type': 'application/json' };
  const answer = fetch(`${url}/v2/translate`, { method: 'POST', headers, body, signal: gone.signal }).catch(() => undefined);
  while ((await gauge('fr2en_waiting_characters')) === 0) await wait(5);
  gone.abort();
  await answer;
  while ((await gauge('fr2en_waiting_characters')) > 0) await wait(5);
  expect(await gauge('fr2en_segments_total')).toBeLessThan(40 * 320);
});
