import { expect, test } from 'vitest';
import { createServer } from '../../../../src/server/create-server.js';
import { playedMemory } from '../../../fixtures/played-memory.js';
import { post, startedAlone, startedForAll } from '../../started.js';
import { conforms, errorOf } from './answers.js';

const french = 'Le chat dort.';
const near = { source: 'Le chat dort bien.', target: 'The cat sleeps well.', similarity: 0.86 };
const other = { source: 'Le chat dort ici.', target: 'The cat sleeps here.', similarity: 0.85 };
const humans = { 'Il pleut.': 'It is pouring.' };

interface Answer {
  readonly text: string;
  readonly report: { readonly remembered: number };
  readonly segments: readonly { readonly origin: string; readonly human?: boolean; readonly suggestions?: readonly object[] }[];
}

const ask = async (url: string, body: object): Promise<Answer> => (await post(`${url}/v1/translate`, body)).json() as Promise<Answer>;

/** The English of a file, whose options are fields of a form. */
const askForFile = async (url: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const form = new FormData();
  form.append('file', new File([french], 'a.txt'));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const { id } = (await (await fetch(`${url}/v1/jobs`, { method: 'POST', body: form })).json()) as { id: string };
  await (await fetch(`${url}/v1/jobs/${id}/events`)).text();
  return (await fetch(`${url}/v1/jobs/${id}/file`)).text();
};

test('a request with memory: false looks nothing up and keeps nothing, whichever way it comes', async () => {
  const memory = playedMemory({ humans: { ...humans, [french]: 'The tomcat is asleep.' } });
  const { url } = await startedAlone({ memory });
  const untouched = (): void => expect([memory.units.size, memory.looked]).toEqual([0, { found: 0, missed: 0 }]);
  expect(await ask(url, { text: french, memory: false })).toMatchObject({
    text: 'The cat sleeps.',
    report: { remembered: 0 },
    segments: [{ origin: 'model' }],
  });
  const streamed = await post(`${url}/v1/translate/stream`, { text: french, memory: false });
  expect(await streamed.text()).toContain('The cat sleeps.');
  expect(await askForFile(url, { memory: 'false' })).toBe('The cat sleeps.');
  untouched();
  // the next one that leaves it out has it again
  const remembered = await ask(url, { text: `${french} Le chien mange.` });
  expect(remembered).toMatchObject({
    text: 'The tomcat is asleep. The dog eats.',
    report: { remembered: 1 },
    segments: [{ origin: 'memory', human: true }, { origin: 'model' }],
  });
  await conforms(url, 'Translation', remembered);
  expect(memory.units.size).toBe(1);
  expect((await ask(url, { text: 'Le chien mange.', memory: true })).segments).toMatchObject([{ origin: 'memory' }]);
  expect(await askForFile(url, { memory: 'true' })).toBe('The tomcat is asleep.');
});

test('the protocols of others use the memory of the server', async () => {
  const memory = playedMemory({ humans });
  const { url } = await startedAlone({ memory });
  const deepl = await post(`${url}/v2/translate`, { text: ['Il pleut.', french], target_lang: 'EN-GB' });
  expect(await deepl.json()).toMatchObject({ translations: [{ text: 'It is pouring.' }, { text: 'The cat sleeps.' }] });
  const libre = await post(`${url}/translate`, { q: 'Il pleut.', source: 'fr', target: 'en' });
  expect(await libre.json()).toMatchObject({ translatedText: 'It is pouring.' });
  expect(Array.from(memory.units.values(), (unit) => unit.french)).toEqual([french]);
});

test('suggestions come as many as are asked for, in JSON, on the way and in a file', async () => {
  const memory = playedMemory({ humans, similar: { [french]: [near, other], 'Il pleut.': [near] } });
  const { url } = await startedAlone({ memory });
  const text = `${french} Il pleut.`;
  const suggested = async (body: object): Promise<unknown> => (await ask(url, { text, ...body })).segments.map((each) => each.suggestions);
  expect(await suggested({ suggestions: 1 })).toEqual([[near], undefined]);
  expect(await suggested({ suggestions: 10 })).toEqual([[near, other], undefined]);
  expect(await suggested({ suggestions: 0 })).toEqual([undefined, undefined]);
  expect(await suggested({})).toEqual([undefined, undefined]);
  expect(await suggested({ suggestions: 3, memory: false })).toEqual([undefined, undefined]);
  await conforms(url, 'Translation', await ask(url, { text, suggestions: 2 }));
  const streamed = await post(`${url}/v1/translate/stream`, { text, suggestions: 2 });
  expect(await streamed.text()).toContain(near.target);
  expect(await askForFile(url, { suggestions: '2', emit: 'xliff' })).toContain(other.target);
  expect(await askForFile(url, { emit: 'xliff' })).not.toContain(other.target);
});

test('a server says whether it has a memory', async () => {
  const { url } = await startedAlone({ memory: playedMemory() });
  const about = async (address: string): Promise<unknown> => (await fetch(`${address}/v1/server`)).json();
  expect(await about(url)).toMatchObject({ defaults: { memory: true, suggestions: 0 } });
  expect(await about(without())).toMatchObject({ defaults: { memory: false, suggestions: 0 } });
});

const without = startedForAll();

test('without a memory there is nothing to use and to suggest', async () => {
  for (const options of [{ memory: true }, { memory: false }, { suggestions: 3 }])
    expect(await ask(without(), { text: french, ...options })).toMatchObject({ text: 'The cat sleeps.', segments: [{ origin: 'model' }] });
});

test.each([
  [{ memory: 'no' }, "memory: 'no' is not true or false. Use false to keep a text out of the memory."],
  [{ memory: null }, 'memory: null is not true or false. Use false to keep a text out of the memory.'],
  [{ memory: 'desk.memory' }, "memory: 'desk.memory' is not true or false."],
  [{ suggestions: 11 }, 'suggestions: 11 is not a whole number from 0 to 10. Use 0 for none.'],
  [{ suggestions: -1 }, 'suggestions: -1 is not a whole number from 0 to 10. Use 0 for none.'],
  [{ suggestions: 1.5 }, 'suggestions: 1.5 is not a whole number from 0 to 10. Use 0 for none.'],
  [{ suggestions: '3' }, "suggestions: '3' is not a whole number from 0 to 10. Use 0 for none."],
])('%j is refused', async (options, message) => {
  const refused = [400, 'bad_request', expect.stringContaining(message)];
  expect(await errorOf(post(`${without()}/v1/translate`, { text: french, ...options }))).toEqual(refused);
});

test.each([
  [{ memory: 'yes' }, "memory: 'yes' is not true or false."],
  [{ suggestions: 'three' }, "suggestions: 'three' is not a whole number from 0 to 10."],
  [{ suggestions: '11' }, 'suggestions: 11 is not a whole number from 0 to 10.'],
])('%j of a form is refused', async (fields, message) => {
  const form = new FormData();
  form.append('file', new File([french], 'a.txt'));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const answer = fetch(`${without()}/v1/jobs`, { method: 'POST', body: form });
  expect(await errorOf(answer)).toEqual([400, 'bad_request', expect.stringContaining(message)]);
});

test('what is no memory is no option of a server', async () => {
  await expect(createServer({ memory: 'desk.memory' as never })).rejects.toMatchObject({
    code: 'ERR_OPTION',
    message: "memory: 'desk.memory' is no memory. Open one with openMemory(), or use false for none.",
  });
});
