import { expect, test } from 'vitest';
import { started } from '../../started.js';

const gauge = async (url: string, name: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)`, 'mu').exec(text)?.[1]);
};

/** Waits until a gauge shows what it should; the test fails by its time limit. */
const until = async (url: string, name: string, holds: (value: number) => boolean): Promise<void> => {
  while (!holds(await gauge(url, name))) await new Promise((resolve) => setTimeout(resolve, 20));
};

const sentences = Array.from({ length: 900 }, (_, nth) => `Le chat ${nth} dort dans la maison ${nth} du village.`);

test('a client that goes away leaves no texts behind', async () => {
  const { url } = await started();
  const gone = new AbortController();
  const body = new URLSearchParams([...sentences.map((text) => ['q', text] as [string, string]), ['source', 'fr'], ['target', 'en']]);
  const answer = fetch(`${url}/translate`, { method: 'POST', body, signal: gone.signal }).catch(() => 'gone');
  await until(url, 'fr2en_waiting_characters', (waiting) => waiting > 0);
  gone.abort();
  expect(await answer).toBe('gone');
  await until(url, 'fr2en_waiting_characters', (waiting) => waiting === 0);
  const next = await fetch(`${url}/translate`, { method: 'POST', body: new URLSearchParams({ q: 'Oui.', source: 'fr', target: 'en' }) });
  expect(await next.json()).toEqual({ translatedText: 'Yes.' });
});

test('nor a file', async () => {
  const { url } = await started();
  const gone = new AbortController();
  const body = new FormData();
  body.append('file', new Blob([Array.from({ length: 10 }, () => sentences.join(' ')).join('\n\n')]), 'a.txt');
  body.append('source', 'fr');
  body.append('target', 'en');
  const answer = fetch(`${url}/translate_file`, { method: 'POST', body, signal: gone.signal }).catch(() => 'gone');
  await until(url, 'fr2en_waiting_files', (waiting) => waiting > 0);
  gone.abort();
  expect(await answer).toBe('gone');
  await until(url, 'fr2en_waiting_files', (waiting) => waiting === 0);
});
