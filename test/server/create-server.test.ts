import { expect, test } from 'vitest';
import { post, started } from './started.js';

test('a text comes back in English', async () => {
  const { url } = await started();
  const answer = await post(`${url}/v1/translate`, { text: '« Oui », a dit le maire.' });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ segments: [{ source: { text: 'Oui », a dit le maire.' } }] });
});
