import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { post, started } from '../../started.js';

const withKey = async (): Promise<string> => {
  const keys = join(await mkdtemp(join(tmpdir(), 'fr2en-test-')), 'keys');
  await writeFile(keys, `${createHash('sha256').update('right').digest('hex')} tests\n`);
  return (await started({ keys })).url;
};

const text = { q: 'Oui.', source: 'fr', target: 'en' };

test('a key is found wherever clients put it', async () => {
  const url = await withKey();
  const form = { method: 'POST', body: new URLSearchParams({ ...text, api_key: 'right' }) };
  const answers = await Promise.all([
    post(`${url}/translate`, { ...text, api_key: 'right' }),
    // as the npm package libretranslate names it
    post(`${url}/translate`, { ...text, apiKey: 'right' }),
    post(`${url}/translate?api_key=right`, text),
    post(`${url}/translate`, text, { authorization: 'Bearer right' }),
    fetch(`${url}/translate`, form),
    fetch(`${url}/translate?${new URLSearchParams({ ...text, api_key: 'right' }).toString()}`, { method: 'POST' }),
  ]);
  for (const answer of answers) expect(await answer.json()).toEqual({ translatedText: 'Yes.' });
});

test('no key, and wrong keys', async () => {
  const url = await withKey();
  const none = { status: 400, error: 'An API key is needed: send it as api_key' };
  const wrong = { status: 403, error: 'Invalid API key' };
  for (const path of ['/translate', '/detect']) {
    const ask = async (fields: object): Promise<object> => {
      const answer = await post(url + path, { ...text, ...fields });
      return { status: answer.status, ...((await answer.json()) as object) };
    };
    expect(await ask({})).toEqual(none);
    expect(await ask({ api_key: '' })).toEqual(none);
    expect(await ask({ api_key: null })).toEqual(none);
    expect(await ask({ api_key: 'wrong' })).toEqual(wrong);
    expect(await ask({ apiKey: 'wrong' })).toEqual(wrong);
    // nobody learns from the answer what else is wrong
    expect(await ask({ api_key: 'wrong', source: 'de' })).toEqual(wrong);
  }
  expect(await (await fetch(`${url}/frontend/settings`)).json()).toMatchObject({ apiKeys: true, keyRequired: true });
  expect((await fetch(`${url}/languages`)).status).toBe(200);
});
