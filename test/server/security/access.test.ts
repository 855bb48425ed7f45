import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ServerOptions } from '../../../src/server/types.js';
import { raw } from '../raw-request.js';
import { post, started } from '../started.js';

const withKeys = async (keys: readonly string[], others: ServerOptions = {}): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-access-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'keys');
  await writeFile(path, keys.map((key) => `${createHash('sha256').update(key).digest('hex')}  ${key}-owner`).join('\n'));
  return (await started({ keys: path, ...others })).url;
};
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const text = { text: 'Le chat dort.' };

describe('with keys', () => {
  test('a text needs one that is known; what tells of the server does not', async () => {
    const url = await withKeys(['one']);
    expect((await post(`${url}/v1/translate`, text)).status).toBe(401);
    expect((await post(`${url}/v1/translate`, text, bearer('two'))).status).toBe(403);
    expect((await post(`${url}/v1/translate`, text, bearer('one'))).status).toBe(200);
    for (const open of ['/health', '/v1/server', '/openapi.json', '/docs/']) expect((await fetch(url + open)).status).toBe(200);
  });

  test('a file is seen by nobody else', async () => {
    const url = await withKeys(['one', 'two']);
    const body = new FormData();
    body.append('file', new Blob(['Le chat dort.']), 'a.txt');
    const { id } = (await (await fetch(`${url}/v1/jobs`, { method: 'POST', body, headers: bearer('one') })).json()) as { id: string };
    expect((await fetch(`${url}/v1/jobs/${id}`, { headers: bearer('one') })).status).toBe(200);
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/file'],
      ['GET', '/events'],
    ] as const) {
      expect((await fetch(`${url}/v1/jobs/${id}${path}`, { method, headers: bearer('two') })).status).toBe(404);
    }
    // told as always that it is not there any more, but it is
    expect((await fetch(`${url}/v1/jobs/${id}`, { method: 'DELETE', headers: bearer('two') })).status).toBe(204);
    expect((await fetch(`${url}/v1/jobs/${id}`, { headers: bearer('one') })).status).toBe(200);
  });

  test('after twenty wrong ones an address is told to wait, whichever way they came; who has one is not', async () => {
    const url = await withKeys(['one']);
    for (let nth = 0; nth < 10; nth += 1) expect((await post(`${url}/v1/translate`, text, bearer(`guess ${nth}`))).status).toBe(401);
    for (let nth = 0; nth < 10; nth += 1) expect((await post(`${url}/v1/translate`, text, bearer(`guess-${nth}`))).status).toBe(403);
    for (let nth = 0; nth < 10; nth += 1) {
      const guess = { q: 'Oui.', source: 'fr', target: 'en', api_key: `guess-${nth}` };
      expect((await post(`${url}/translate`, guess)).status).toBe(403);
    }
    const refused = await post(`${url}/v1/translate`, text, bearer('another-guess'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(`${url}/translate`, { q: 'Oui.', source: 'fr', target: 'en', api_key: 'more' })).status).toBe(429);
    expect((await post(`${url}/v1/translate`, text, bearer('one'))).status).toBe(200);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });
});

describe('the rate', () => {
  test('is counted by address, and a key that nobody knows is no way around it', async () => {
    const { url } = await started({ limits: { rate: 5 } });
    const statuses: number[] = [];
    for (let nth = 0; nth < 7; nth += 1) statuses.push((await post(`${url}/v1/translate`, text, bearer(`made-up-${nth}`))).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await post(`${url}/v1/translate`, text);
    expect(await refused.json()).toMatchObject({
      error: {
        code: 'too_many_requests',
        message: expect.stringMatching(/^more than 5 requests a minute\. Try again in \d+ s\.$/u) as string,
      },
    });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // nor are addresses that are not there, and whoever watches is never sent away
    expect((await fetch(`${url}/nothing`)).status).toBe(429);
    for (let nth = 0; nth < 10; nth += 1) expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  test('is counted by key for those who have one', async () => {
    const url = await withKeys(['one', 'two'], { limits: { rate: 2 } });
    const statuses: number[] = [];
    for (const key of ['one', 'one', 'one', 'two', 'two', 'two'])
      statuses.push((await post(`${url}/v1/translate`, text, bearer(key))).status);
    expect(statuses).toEqual([200, 200, 429, 200, 200, 429]);
  });

  test('behind a proxy the address is the one that the proxy wrote', async () => {
    const { url } = await started({ trustProxy: true, limits: { rate: 1 } });
    const from = async (forwarded: string): Promise<number> =>
      (await post(`${url}/v1/translate`, text, { 'x-forwarded-for': forwarded })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.1')]).toEqual([200, 200, 429]);
    // what the client itself wrote stands before it
    expect(await from('198.51.100.9, 192.0.2.2')).toBe(429);
  });

  test('without a proxy nobody is believed', async () => {
    const { url } = await started({ limits: { rate: 1 } });
    const from = async (forwarded: string): Promise<number> =>
      (await post(`${url}/v1/translate`, text, { 'x-forwarded-for': forwarded })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([200, 429]);
  });
});

describe('pages of other origins', () => {
  const origin = 'https://intranet.example';

  test('may not use it, and no header says that they may', async () => {
    const { url } = await started();
    const answer = await post(`${url}/v1/translate`, text, { origin });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${url}/v1/translate`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may if they are named, and can read errors too', async () => {
    const { url } = await started({ origin });
    const preflight = await fetch(`${url}/v1/translate`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
    for (const [body, status] of [
      [text, 200],
      [{}, 400],
    ] as const) {
      const answer = await post(`${url}/v1/translate`, body, { origin });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    }
    const other = await post(`${url}/v1/translate`, text, { origin: 'https://other.example' });
    expect(other.status).toBe(403);
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://other.example');
  });
});

test('every answer has a strict policy, and says neither what serves it nor that TLS is its own', async () => {
  const { url } = await started();
  for (const path of ['/v1/server', '/nothing', '/health']) {
    const { headers } = await fetch(url + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/u);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https:|data:/u);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  }
});

test('a name that is not this machine’s is refused, unless anyone may use the server', async () => {
  const asked = (url: string): Promise<string> => raw(url, 'GET /v1/server HTTP/1.1\r\nhost: rebound.example\r\nconnection: close\r\n\r\n');
  expect(await asked((await started()).url)).toMatch(/^HTTP\/1\.1 403 /u);
  expect(await asked((await started({ open: true })).url)).toMatch(/^HTTP\/1\.1 200 /u);
});
