import { expect, test } from 'vitest';
import { post, started } from '../started.js';

const figures = async (url: string): Promise<Map<string, number>> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(rows.map((row) => [row.slice(0, row.lastIndexOf(' ')), Number(row.slice(row.lastIndexOf(' ') + 1))]));
};

test('requests, segments, tokens, batches and memory are counted; no text and no address is in a label', async () => {
  const { url } = await started();
  const before = await figures(url);
  await post(`${url}/v1/translate`, { text: 'Le chat dort. Le chien mange. Photo : Anne Roy' });
  await fetch(`${url}/v1/nothing?q=Le+ministre`);
  await fetch(`${url}/Le%20ministre`);
  const after = await figures(url);
  const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  expect(grown('fr2en_segments_total{origin="model"}')).toBeGreaterThanOrEqual(2);
  expect(grown('fr2en_request_seconds_count{route="/v1/translate",status="200"}')).toBe(1);
  expect(grown('fr2en_request_seconds_count{route="none",status="404"}')).toBe(2);
  expect(grown('fr2en_tokens_total')).toBeGreaterThan(4);
  expect(grown('fr2en_source_tokens_total')).toBeGreaterThan(4);
  expect(grown('fr2en_batches_total')).toBeGreaterThanOrEqual(1);
  expect(after.get('fr2en_ready')).toBe(1);
  expect(after.get('fr2en_waiting_characters')).toBe(0);
  expect(after.get('fr2en_waiting_units')).toBe(0);
  expect(after.get('fr2en_padding_ratio')).toBeGreaterThanOrEqual(0);
  expect(after.get('fr2en_padding_ratio')).toBeLessThan(1);
  expect(after.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
  expect([...after.keys()].join('\n')).not.toMatch(/ministre|nothing/u);
});

test('a file is counted like a text', async () => {
  const { url } = await started();
  const form = new FormData();
  form.append('file', new Blob(['Le chat dort.\n']), 'a.txt');
  const job = (await (await fetch(`${url}/v1/jobs`, { method: 'POST', body: form })).json()) as { id: string };
  while (((await (await fetch(`${url}/v1/jobs/${job.id}`)).json()) as { state: string }).state !== 'done') {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect((await figures(url)).get('fr2en_segments_total{origin="model"}')).toBe(1);
});
