import { expect, test } from 'vitest';
import { fileOfKeys } from '../deepl/keyed.js';
import { post, started, startedAlone, startedForAll } from '../../started.js';

const open = startedForAll();

const english = async (url: string, body: object, headers: Record<string, string> = {}): Promise<unknown[]> => {
  const answer = await post(`${url}/v1/translate`, { emit: 'text', ...body }, headers);
  return [answer.status, answer.ok ? await answer.text() : ((await answer.json()) as { error: { message: string } }).error.message];
};

const make = async (url: string, entries: string, headers: Record<string, string> = {}): Promise<string> => {
  const body = { name: 'a', source_lang: 'fr', target_lang: 'en', entries, entries_format: 'tsv' };
  return ((await (await post(`${url}/v2/glossaries`, body, headers)).json()) as { glossary_id: string }).glossary_id;
};

test('a request brings pairs, or the id of a glossary', async () => {
  const text = 'Le chat dort.';
  expect(await english(open(), { text })).toEqual([200, 'The cat sleeps.']);
  expect(await english(open(), { text, glossary: [['chat', 'dog']] })).toEqual([200, 'The dog sleeps.']);
  expect(await english(open(), { text, glossary: await make(open(), 'chat\tmayor') })).toEqual([200, 'The mayor sleeps.']);
  const streamed = await post(`${open()}/v1/translate/stream`, { text, glossary: [['chat', 'dog']] });
  expect(await streamed.text()).toContain('The dog sleeps.');
});

test('a file brings them in a field of the form', async () => {
  for (const glossary of ['[["chat","dog"]]', await make(open(), 'chat\tdog')]) {
    const form = new FormData();
    form.append('file', new File(['Le chat dort.'], 'a.txt'));
    form.append('glossary', glossary);
    const { id } = (await (await fetch(`${open()}/v1/jobs`, { method: 'POST', body: form })).json()) as { id: string };
    await (await fetch(`${open()}/v1/jobs/${id}/events`)).text();
    expect(await (await fetch(`${open()}/v1/jobs/${id}/file`)).text()).toBe('The dog sleeps.');
  }
});

test.each([
  [7, 400, 'glossary: is neither the id of a glossary nor a list of pairs. Send [["grève", "walkout"]].'],
  [{ chat: 'dog' }, 400, 'glossary: is neither the id of a glossary nor a list of pairs.'],
  [[['chat']], 400, 'glossary: pair 0: is not the French and the English of a term, of 1 to 1000 characters each.'],
  [
    [
      ['chat', 'dog'],
      ['chien', ''],
    ],
    400,
    'glossary: pair 1: ',
  ],
  [[['chat', 'm'.repeat(1001)]], 400, 'glossary: pair 0: '],
  [[['chat', 7]], 400, 'glossary: pair 0: '],
  [Array(1001).fill(['chat', 'dog']), 400, 'glossary: has 1001 pairs; at most 1000 are taken.'],
  ['6f1c1c52-0c5b-4f6c-9d4e-3d1f0b1c2d3e', 404, 'Glossary not found'],
  ['../secret', 404, 'Glossary not found'],
])('%j is refused', async (glossary, status, message) => {
  expect(await english(open(), { text: 'Le chat', glossary })).toEqual([status, expect.stringContaining(message)]);
});

test('another key’s glossary is not there', async () => {
  const { url } = await started({ keys: await fileOfKeys('apple', 'pear') });
  const as = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
  const glossary = await make(url, 'chat\tdog', as('apple'));
  expect(await english(url, { text: 'Le chat', glossary }, as('apple'))).toEqual([200, 'The dog']);
  expect(await english(url, { text: 'Le chat', glossary }, as('pear'))).toEqual([404, 'Glossary not found']);
});

test('the glossary of the server holds for all requests but those with one of their own', async () => {
  const { url } = await startedAlone({ translator: { glossary: [['chat', 'dog']] } });
  expect(await english(url, { text: 'Le chat dort.' })).toEqual([200, 'The dog sleeps.']);
  expect(await english(url, { text: 'Le chat dort.', glossary: [] })).toEqual([200, 'The cat sleeps.']);
  const answer = await post(`${url}/v2/translate`, { text: ['Le chat dort.'], target_lang: 'EN' });
  expect(await answer.json()).toMatchObject({ translations: [{ text: 'The dog sleeps.' }] });
});
