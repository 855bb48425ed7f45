import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { retryAfter } from '../../../src/models/hub/patience.js';
import { say } from '../../fixtures/hub/hub.js';
import { littlePatience as patience, pullModel, useHubRoom } from './hub-room.js';

const room = useHubRoom();
const name = 'opus-mt-fr-en';

test('the token goes to the hub, and not to the host that large files come from', async () => {
  process.env['HF_TOKEN'] = 'secret';
  await pullModel(name);
  const by = (host: string) => new Set(room.hub.asked.filter((asked) => asked.host === host).map(({ authorization }) => authorization));
  expect(by('hub')).toEqual(new Set(['Bearer secret']));
  expect(by('store')).toEqual(new Set([undefined]));
});

/** All that an error says, with what was underneath, as `--verbose` shows it. */
const allOf = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${error.stack}\n${allOf(error.cause)}` : String(error);

test.each(['secret\nword', 'secret word', 'secrét', 'secret€'])(
  'a token that cannot be one (%j) is refused before anything is sent, and not repeated',
  async (token) => {
    process.env['HF_TOKEN'] = token;
    const error: unknown = await pullModel(name).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'ERR_DOWNLOAD', message: expect.stringMatching(/^HF_TOKEN: /u) as string });
    expect(allOf(error)).not.toMatch(/secr/u);
    expect(room.hub.asked).toEqual([]);
  },
);

test('no failure names the token, nor does what is written', async () => {
  process.env['HF_TOKEN'] = 'hf_secret';
  for (const status of [400, 401, 403, 404, 429, 500]) {
    room.hub.intervene = (_, response) => say(response, status);
    expect(allOf(await pullModel(name).catch((reason: unknown) => reason))).not.toContain('hf_secret');
  }
  room.hub.intervene = () => false;
  const { folder } = await pullModel(name);
  expect(await readFile(join(folder, '..', 'pulled.json'), 'utf8')).not.toContain('hf_secret');
  await room.hub.close();
  expect(allOf(await pullModel(name, { force: true }).catch((reason: unknown) => reason))).not.toContain('hf_secret');
});

test('an address with a password is refused, and not repeated', async () => {
  process.env['HF_ENDPOINT'] = 'http://me:secret@127.0.0.1:1';
  const error: unknown = await pullModel(name).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'ERR_DOWNLOAD', message: expect.stringMatching(/HF_ENDPOINT.*HF_TOKEN/u) as string });
  expect(allOf(error)).not.toContain('secret');
});

test.each<[number, string | undefined, RegExp]>([
  [401, undefined, /answered 401: .*does not exist, or needs a token.*set HF_TOKEN/u],
  [401, 'secret', /answered 401: .*the token in HF_TOKEN does not give access to it/u],
  [403, undefined, /answered 403: .*access to .* is restricted.*accept its terms/u],
  [404, undefined, /answered 404: .*Xenova\/opus-mt-fr-en does not exist\. Check the name\./u],
  [418, undefined, /answered 418: Try again later/u],
])('%d is said with its cure, at once (token: %s)', async (status, token, message) => {
  if (token) process.env['HF_TOKEN'] = token;
  room.hub.intervene = (_, response) => say(response, status);
  await expect(pullModel(name)).rejects.toMatchObject({ code: 'ERR_DOWNLOAD', message: expect.stringMatching(message) as string });
  expect(room.hub.asked).toHaveLength(1);
});

test('a name that the hub lacks is named, with its revision', async () => {
  await expect(pullModel('no/such')).rejects.toThrow(/no\/such does not exist\. Check the name\./u);
  await expect(pullModel(`${name}@v9`)).rejects.toThrow(/opus-mt-fr-en at revision v9 does not exist\. Check the name and the revision\./u);
});

test('429: the hub is given the time that it asks for, but no more than patience allows, and not for ever', async () => {
  const times: number[] = [];
  room.hub.intervene = (_, response) => {
    times.push(Date.now());
    return times.length === 1
      ? say(response, 429, { 'retry-after': '0.15' })
      : times.length === 2
        ? say(response, 429, { 'retry-after': '3600' })
        : false;
  };
  await pullModel(name);
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(145);
  expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(295);
  expect(times[2]! - times[1]!).toBeLessThan(5000);
  room.hub.asked.length = 0;
  room.hub.intervene = (_, response) => say(response, 429);
  await expect(pullModel(name, { force: true })).rejects.toThrow(/answered 429: .*too many requests.*HF_TOKEN/u);
  expect(room.hub.asked).toHaveLength(patience.tries);
});

test('a time to wait is read in seconds or as a date', () => {
  expect(retryAfter('2')).toBe(2000);
  expect(retryAfter('Tue, 01 Jan 2030 00:00:10 GMT', Date.parse('2030-01-01T00:00:00Z'))).toBe(10_000);
  expect(retryAfter('Tue, 01 Jan 2019 00:00:10 GMT')).toBe(0);
  expect(retryAfter('soon')).toBe(0);
  expect(retryAfter(null)).toBe(0);
});

test('without a network it says what to do; a hub that says nothing is given up', async () => {
  await room.hub.close();
  await expect(pullModel(name)).rejects.toMatchObject({
    code: 'ERR_DOWNLOAD',
    message: expect.stringMatching(
      /^opus-mt-fr-en: 127\.0\.0\.1:\d+ cannot be reached \(ECONNREFUSED\)\. .*HTTPS_PROXY.*HF_ENDPOINT.*--model compact/u,
    ) as string,
  });
});

test('silence before an answer is not waited out', async () => {
  room.hub.intervene = () => true;
  await expect(pullModel(name, {}, { ...patience, silence: 50 })).rejects.toThrow(/nothing arrived for 0\.05 s/u);
  expect(room.hub.asked).toHaveLength(patience.tries);
});

test('HF_HUB_OFFLINE forbids a pull, not the use of what is here', async () => {
  process.env['HF_HUB_OFFLINE'] = '1';
  await expect(pullModel(name)).rejects.toMatchObject({
    code: 'ERR_DOWNLOAD',
    message: expect.stringContaining('HF_HUB_OFFLINE') as string,
  });
  process.env['HF_HUB_OFFLINE'] = '0';
  await pullModel(name);
  process.env['HF_HUB_OFFLINE'] = '1';
  expect(await pullModel(name)).toMatchObject({ isChanged: false });
});

test.each([
  ['no address', 'hub.example'],
  ['not the web', 'ftp://hub.example'],
])('HF_ENDPOINT that is %s is refused before anything is sent', async (_, endpoint) => {
  process.env['HF_ENDPOINT'] = endpoint;
  await expect(pullModel(name)).rejects.toMatchObject({ code: 'ERR_DOWNLOAD', message: expect.stringContaining('HF_ENDPOINT') as string });
});

test.each<[string, string]>([
  ['text', 'a page of a hotel'],
  ['other JSON', '{}'],
])('a host that is no hub (%s) is said to be none', async (_, body) => {
  room.hub.intervene = (_asked, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body).writableEnded;
  await expect(pullModel(name)).rejects.toMatchObject({
    code: 'ERR_DOWNLOAD',
    message: expect.stringContaining('does not answer like a model hub') as string,
  });
});

test('a proxy that the environment names is used, but not for the hosts of NO_PROXY', async () => {
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url!);
    const [host = '', port = ''] = request.url!.split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  process.env['HTTP_PROXY'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  try {
    await pullModel(name);
    expect(tunnels).toContain(room.hub.endpoint.replace('http://', ''));
    tunnels.length = 0;
    process.env['NO_PROXY'] = '127.0.0.1';
    await pullModel(name, { force: true });
    expect(tunnels).toEqual([]);
  } finally {
    proxy.close();
    proxy.closeAllConnections();
  }
});

test('HTTPS_PROXY is asked for a tunnel, with its password; where it refuses, that is said without the password', async () => {
  const asked: (string | undefined)[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url, request.headers['proxy-authorization']);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  process.env['HTTPS_PROXY'] = `http://me:secret@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  process.env['HF_ENDPOINT'] = 'https://hub.invalid';
  try {
    const error: unknown = await pullModel(name).catch((reason: unknown) => reason);
    expect(asked.slice(0, 2)).toEqual(['hub.invalid:443', `Basic ${Buffer.from('me:secret').toString('base64')}`]);
    expect(error).toMatchObject({
      code: 'ERR_DOWNLOAD',
      message: expect.stringMatching(/hub\.invalid cannot be reached \(Proxy response \(403\)/u) as string,
    });
    expect(allOf(error)).not.toContain('secret');
  } finally {
    proxy.close();
    proxy.closeAllConnections();
  }
});
