import { expect, test } from 'vitest';
import { post, startedForAll } from '../../../started.js';

// What DeepL's clients never send, and other programs do.
const open = startedForAll();

const pair = { source_lang: 'fr', target_lang: 'en' };
const make = async (entries: string): Promise<string> =>
  ((await (await post(`${open()}/v2/glossaries`, { name: 'a', ...pair, entries })).json()) as { glossary_id: string }).glossary_id;
const asked = async (path: string, method: string, body?: URLSearchParams | object): Promise<[number, unknown]> => {
  const isForm = body instanceof URLSearchParams;
  const answer = await fetch(`${open()}${path}`, {
    method,
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
    headers: body && !isForm ? { 'content-type': 'application/json' } : {},
  });
  const text = await answer.text();
  return [answer.status, text === '' ? undefined : JSON.parse(text)];
};
const english = async (body: object): Promise<unknown> => {
  const [status, answer] = await asked('/v2/translate', 'POST', { text: ['Le chat dort.'], target_lang: 'EN', ...body });
  return status === 200 ? (answer as { translations: { text: string }[] }).translations.map(({ text }) => text) : [status, answer];
};

test('a text is translated with one, or with up to five', async () => {
  const [dog, mayor] = [await make('chat\tdog'), await make('chat\tmayor')];
  expect(await english({ glossary_id: dog })).toEqual(['The dog sleeps.']);
  expect(await english({ glossary_ids: [dog, mayor] })).toEqual(['The mayor sleeps.']);
  expect(await english({ glossary_ids: [] })).toEqual(['The cat sleeps.']);
  const form = new URLSearchParams({ text: 'Le chat dort.', target_lang: 'EN', source_lang: 'FR', glossary_id: mayor });
  expect(await asked('/v2/translate', 'POST', form)).toEqual([
    200,
    { translations: [expect.objectContaining({ text: 'The mayor sleeps.' })] },
  ]);
  expect(await english({ glossary_ids: Array(6).fill(dog) })).toEqual([400, expect.objectContaining({})]);
  expect(await english({ glossary_id: 'nine' })).toEqual([404, expect.objectContaining({ message: 'Glossary not found' })]);
});

test('a form makes one with a dictionary, and adds to it', async () => {
  const dictionary = (entries: string) => ({
    'dictionaries[0].source_lang': 'fr',
    'dictionaries[0].target_lang': 'en',
    'dictionaries[0].entries': entries,
    'dictionaries[0].entries_format': 'csv',
  });
  const [status, made] = await asked('/v3/glossaries', 'POST', new URLSearchParams({ name: 'm', ...dictionary('chat,dog') }));
  expect([status, made]).toEqual([201, expect.objectContaining({ name: 'm', dictionaries: [{ ...pair, entry_count: 1 }] })]);
  const { glossary_id: id } = made as { glossary_id: string };
  expect(await asked(`/v3/glossaries/${id}`, 'PATCH', new URLSearchParams({ name: 'n', ...dictionary('chien,house') }))).toEqual([
    200,
    expect.objectContaining({ name: 'n', dictionaries: [{ ...pair, entry_count: 2 }] }),
  ]);
  expect(await english({ glossary_id: id })).toEqual(['The dog sleeps.']);
  expect(await asked(`/v3/glossaries/${id}/dictionaries?source_lang=fr&target_lang=en`, 'DELETE')).toEqual([204, undefined]);
  const gone = [404, expect.objectContaining({ message: 'Dictionary not found' })];
  expect(await asked(`/v3/glossaries/${id}/dictionaries?source_lang=fr&target_lang=en`, 'DELETE')).toEqual(gone);
  expect(await asked(`/v3/glossaries/${id}/entries?source_lang=fr&target_lang=en`, 'GET')).toEqual(gone);
  expect(await asked(`/v2/glossaries/${id}`, 'GET')).toEqual([404, expect.objectContaining({ message: 'Glossary not found' })]);
});

test.each([
  ['an empty name', '/v2/glossaries', { name: ' ', ...pair, entries: 'chat\tdog' }, "Value for 'name' not supported."],
  ['a name without end', '/v2/glossaries', { name: 'a'.repeat(1025), ...pair, entries: 'chat\tdog' }, "Value for 'name' not supported."],
  [
    'another format',
    '/v2/glossaries',
    { name: 'a', ...pair, entries: 'chat\tdog', entries_format: 'xml' },
    "Value for 'entries_format' not supported.",
  ],
  [
    'a language that is left open',
    '/v2/glossaries',
    { name: 'a', ...pair, source_lang: '', entries: 'chat\tdog' },
    "Value for 'source_lang' not supported.",
  ],
  ['no dictionary', '/v3/glossaries', { name: 'a', dictionaries: [] }, "Value for 'dictionaries' not supported."],
])('%s is refused', async (_, path, body, message) => {
  expect(await asked(path, 'POST', body)).toEqual([400, expect.objectContaining({ message })]);
});
