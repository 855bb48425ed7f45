import { expect, test } from 'vitest';
import { post, started } from '../../started.js';

test('the figures for Prometheus have what is asked and what is done, and no text', async () => {
  const { url } = await started();
  await post(`${url}/v1/translate`, { text: 'Le chat de Rostov dort.' });
  const answer = await fetch(`${url}/metrics`);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
  const figures = await answer.text();
  expect(figures).toContain('fr2en_request_seconds_count{route="/v1/translate",status="200"} 1');
  for (const name of [
    'fr2en_waiting_characters',
    'fr2en_waiting_files',
    'fr2en_segments_total',
    'fr2en_tokens_total',
    'process_resident_memory_bytes',
  ]) {
    expect(figures).toMatch(new RegExp(`^${name}(?:\\{[^}]*\\})? \\d`, 'mu'));
  }
  for (const name of ['fr2en_checks_total', 'padding']) expect(figures).toContain(name);
  expect(figures).not.toContain('Rostov');
});
