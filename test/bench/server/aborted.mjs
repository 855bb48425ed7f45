// Clients that go away: what they leave behind, and how soon the server works for others again.
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fetch } from 'undici';
import { articles, chance } from '../articles.mjs';
import { processTree } from '../process-tree.mjs';
import { size } from '../sizes.mjs';
import { median } from './figures.mjs';
import { startServer } from './start.mjs';

const count = size('BENCH_ABORTED', 200);
const atOnce = 10;

const boundary = 'fr2en-bench';
const asFile = (text) => ({
  path: '/v1/jobs',
  type: `multipart/form-data; boundary=${boundary}`,
  body: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${text}\r\n--${boundary}--\r\n`,
});
const asText = (text) => ({ path: '/v1/translate', type: 'application/json', body: JSON.stringify({ text }) });

/** Sends a request and destroys its socket after some milliseconds; a file's last bytes are never sent, so that it is cut in the middle. */
const abort = (url, { path, type, body }, after) =>
  new Promise((resolve) => {
    const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
    const sent = request(new URL(path, url), { method: 'POST', headers, agent: false });
    sent.on('error', () => undefined);
    sent.on('response', (answer) => answer.resume());
    sent.on('close', resolve);
    if (path === '/v1/jobs') sent.write(body.slice(0, -40));
    else sent.end(body);
    setTimeout(() => sent.destroy(), after);
  });

/** Milliseconds of a short request. */
const short = async (url) => {
  const since = performance.now();
  const body = JSON.stringify({ text: 'Le maire attend la réponse.' });
  const answer = await fetch(`${url}/v1/translate`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await answer.arrayBuffer();
  return answer.status === 200 ? performance.now() - since : NaN;
};

/** Milliseconds from the last client's going until the model computes nothing any more. */
const untilIdle = async (pid) => {
  const since = performance.now();
  for (;;) {
    const before = await processTree(pid);
    await wait(100);
    const used = (await processTree(pid)).seconds - before.seconds;
    if (used < 0.03) return performance.now() - since - 100;
  }
};

const inTurn = async (server, orders) => {
  for (const [order, after] of orders) await abort(server.url, order, after);
};

/** A row: before and after. */
export const aborted = async () => {
  const server = await startServer();
  const alone = [];
  for (let nth = 0; nth < 20; nth += 1) alone.push(await short(server.url));
  await wait(6000);
  const before = await server.state();
  const { below } = chance(7);
  const text = articles(60_000);
  const orders = Array.from({ length: count }, (_, nth) => {
    const part = text.slice(below(20_000), 20_000 + below(40_000));
    return [nth % 4 === 3 ? asFile(part) : asText(part), 5 + below(1500)];
  });
  const queue = orders.values();
  await Promise.all(Array.from({ length: atOnce }, () => inTurn(server, queue)));
  const next = await short(server.url);
  const idle = await untilIdle(server.pid);
  await wait(6000);
  const row = {
    requests: String(count),
    'short request alone, ms': median(alone),
    'next one, ms': next,
    'idle after, ms': idle,
    'waiting characters': String(await server.metric('fr2en_waiting_characters')),
    'waiting files': String(await server.metric('fr2en_waiting_files')),
    'temporary files': String(await server.files()),
  };
  await wait(6000);
  const after = await server.state();
  await server.close();
  const kinds = new Set([...Object.keys(before.open), ...Object.keys(after.open)]);
  const left = [...kinds].filter((kind) => (after.open[kind] ?? 0) > (before.open[kind] ?? 0));
  return [{ ...row, 'open handles more': left.map((kind) => `${kind} ${after.open[kind] - (before.open[kind] ?? 0)}`).join(', ') || '0' }];
};
