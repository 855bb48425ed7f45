// What goes wrong with a request, and what the server says to it: a row each, and afterwards the server lives.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../fixtures/typescript/children.js';
import { createServer } from '../../src/server/create-server.js';
import type { Server } from '../../src/server/types.js';
import { tinyModel } from '../fixtures/models.js';
import { until } from '../cli/built-command.js';
import { modelProcesses } from './model-processes.js';
import { connection, raw, untilItEnds } from './raw-request.js';
import { post } from './started.js';

let server: Server;
beforeAll(async () => {
  const translator = { model: tinyModel, workers: 1, threads: 1, beams: 1 };
  server = await createServer({ port: 0, translator, limits: { seconds: 1, characters: 5000, rate: 0 } });
  await until(async () => (await fetch(`${server.url}/health`)).ok);
});
afterAll(() => server.close());

const lives = async (): Promise<void> => {
  const answer = await post(`${server.url}/v1/translate`, { text: 'Le chat dort.' });
  expect(await answer.json()).toMatchObject({ text: 'The cat sleeps.' });
};

/** A request in parts: the text of an answer without its head. */
const head = (line: string, fields: readonly string[] = []): string => [line, 'host: localhost', ...fields, '', ''].join('\r\n');
const json = 'content-type: application/json';
const translate = (fields: readonly string[]): string => head('POST /v1/translate HTTP/1.1', fields);
const whole = (type: string, body: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(translate([`content-type: ${type}`, `content-length: ${Buffer.byteLength(body)}`, 'connection: close'])),
    Buffer.from(body as string),
  ]);

type Row = readonly [what: string, sent: string | Buffer, status: number, message: RegExp];

const requests: readonly Row[] = [
  ['10,000 bytes of header', head('GET /health HTTP/1.1', [`x-a: ${'a'.repeat(10_000)}`]), 431, /header of the request is too long/u],
  ['a long address', head(`GET /${'a'.repeat(9000)} HTTP/1.1`), 431, /header of the request is too long/u],
  ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', 400, /not a request of HTTP/u],
  ['TLS on a port without it', Buffer.from('16030100', 'hex'), 400, /not a request of HTTP/u],
  ['an unknown protocol', head('GET / HTTP/9.9'), 400, /not a request of HTTP/u],
  ['a line break in a header', head('GET /health HTTP/1.1', ['x-a: a\rset-cookie: b']), 400, /not a request of HTTP/u],
  ['two lengths', translate(['content-length: 1', 'content-length: 2', json]), 400, /not a request of HTTP/u],
  ['a length and chunks', translate(['content-length: 5', 'transfer-encoding: chunked', json]), 400, /not a request of HTTP/u],
  ['a negative length', translate(['content-length: -1', json]), 400, /not a request of HTTP/u],
  ['wrong JSON', whole('application/json', '{"text":'), 400, /not valid JSON/u],
  ['no JSON at all', whole('application/json', ''), 400, /cannot be empty/u],
  ['a list for an object', whole('application/json', '["Oui."]'), 400, /no JSON object/u],
  ['very deep JSON', whole('application/json', '['.repeat(12_000) + ']'.repeat(12_000)), 400, /no JSON object/u],
  ['deep JSON beside the text', whole('application/json', `{"a":${'['.repeat(9000)}${']'.repeat(9000)}}`), 400, /text/u],
  ['a key of prototypes', whole('application/json', '{"text":"Oui.","__proto__":{"beams":99}}'), 400, /not valid JSON/u],
  ['a constructor', whole('application/json', '{"text":"Oui.","constructor":{"prototype":{"a":1}}}'), 400, /not valid JSON/u],
  ['windows-1252 that is not said', whole('application/json', Buffer.from('{"text":"été"}', 'latin1')), 400, /not UTF-8.+UTF-8/u],
  ['windows-1252', whole('application/json; charset=windows-1252', Buffer.from('{"text":"été"}', 'latin1')), 400, /in windows-1252/u],
  ['UTF-16', whole('application/json; charset=utf-16', Buffer.from('{"text":"a"}', 'utf16le')), 400, /in utf-16/u],
  ['a form where JSON is asked for', whole('application/x-www-form-urlencoded', 'text=Oui.'), 415, /application\/json/u],
  ['another type', whole('text/xml', '<a/>'), 415, /send application\/json/u],
  ['text without a type', whole('text/plain', '{"text":"Oui."}'), 415, /send application\/json/u],
  ['no type', translate(['content-length: 2', 'connection: close']) + '{}', 415, /send application\/json/u],
  ['a body that is too large', whole('application/json', `{"text":"${'a'.repeat(50_000)}"}`), 413, /larger than this server takes/u],
  ['a text that is too long', whole('application/json', `{"text":"${'a '.repeat(3000)}"}`), 413, /6000 characters; at most 5000/u],
  ['an unknown route', head('GET /translation HTTP/1.1', ['connection: close']), 404, /nothing at this address/u],
  ['a way out of the folder', head('GET /../../etc/passwd HTTP/1.1', ['connection: close']), 404, /nothing at this address/u],
  ['an escaped way out', head('GET /..%2f..%2fetc%2fpasswd HTTP/1.1', ['connection: close']), 404, /nothing at this address|not found/iu],
  ['an address that cannot be decoded', head('GET /%E0%A4%A HTTP/1.1', ['connection: close']), 400, /not a valid url/iu],
  ['a wrong method', head('PUT /v1/translate HTTP/1.1', ['content-length: 0', 'connection: close']), 405, /Use POST/u],
  [
    'another name for this machine',
    'GET /v1/server HTTP/1.1\r\nhost: attacker.example\r\nconnection: close\r\n\r\n',
    403,
    /answers to 127\.0\.0\.1/u,
  ],
  [
    'a page elsewhere',
    translate(['origin: https://attacker.example', 'content-length: 0', 'connection: close']),
    403,
    /may not use this server/u,
  ],
];

describe('a request with', () => {
  test.each(requests)('%s', async (_what, sent, status, message) => {
    const answer = await raw(server.url, sent);
    const [top = '', body = ''] = answer.split('\r\n\r\n');
    expect(top).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    const { error } = JSON.parse(body) as { error: { code: string; message: string } };
    expect(error.code).toMatch(/^[a-z_]+$/u);
    expect(error.message).toMatch(message);
    // neither a stack nor a path
    expect(answer).not.toMatch(/\bat \S+ \(|node_modules|\/src\//u);
    await lives();
  });
});

test.each([
  ['percent signs', 'q=%E9t%E9&source=fr&target=en'],
  ['bytes', Buffer.from('q=été&source=fr&target=en', 'latin1')],
])('a form whose %s are windows-1252 is refused in the words of its protocol', async (_what, body) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(`${server.url}/translate`, { method: 'POST', headers, body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: expect.stringMatching(/not UTF-8/u) as string });
  await lives();
});

describe('a request that', () => {
  test('comes a byte a second: 408', async () => {
    const socket = await connection(server.url);
    const answer = untilItEnds(socket);
    const slowly = setInterval(() => socket.write('x'), 200);
    socket.write('POST /v1/translate HTTP/1.1\r\nhost: localhost\r\nx-a: ');
    expect(await answer).toMatch(/^HTTP\/1\.1 408 [^]*"code":"timeout"/u);
    clearInterval(slowly);
    await lives();
  });

  test('has half a body: 408', async () => {
    expect(await raw(server.url, `${translate([json, 'content-length: 1000'])}{"text":"Le chat`)).toMatch(
      /^HTTP\/1\.1 408 [^]*"code":"timeout"/u,
    );
    await lives();
  });

  test('is cut in its body: 400', async () => {
    const socket = await connection(server.url);
    socket.write(`${translate([json, 'content-length: 1000'])}{"text":"Le chat`);
    socket.end();
    expect(await untilItEnds(socket)).toMatch(/^HTTP\/1\.1 400 [^]*ended before it was complete/u);
    await lives();
  });
});

test('two hundred that go away leave nothing', async () => {
  await Promise.all(
    Array.from({ length: 200 }, async (_, nth) => {
      const socket = await connection(server.url);
      const body = JSON.stringify({ text: `Le chat dort ${nth}. `.repeat(100) });
      socket.write(`${translate([json, `content-length: ${Buffer.byteLength(body)}`])}${body}`);
      setTimeout(() => socket.destroy(), nth);
      await untilItEnds(socket);
    }),
  );
  const waiting = async (): Promise<string | undefined> =>
    /^fr2en_waiting_characters (\d+)$/mu.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1];
  await until(async () => (await waiting()) === '0');
  await lives();
});

const onlyLinux = process.platform === 'linux' ? '' : 'skipped: processes are found by /proc';
test.skipIf(onlyLinux)(`a model process that is killed under load: every text is answered ${onlyLinux}`, async () => {
  const asked = Array.from({ length: 40 }, (_, nth) =>
    post(`${server.url}/v1/translate`, { text: `Le chat dort. ${'Il mange. '.repeat(nth)}` }),
  );
  await until(() => modelProcesses().length > 0);
  for (const pid of modelProcesses()) process.kill(pid, 'SIGKILL');
  const statuses = await Promise.all(asked.map(async (answer) => (await answer).status));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await lives();
});
