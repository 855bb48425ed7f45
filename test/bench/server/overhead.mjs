// What the server adds to a sentence: a model that needs next to no time, one client, one request after the other. Each sentence goes to the
// server and then, in the server's own process, to the library, so that both have the same machine. Beside them LibreTranslate's own server
// with a translator that needs no time at all.
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { size } from '../sizes.mjs';
import { median, quantile } from './figures.mjs';
import { asLibreTranslate, startLibreTranslate } from './libretranslate.mjs';
import { startServer } from './start.mjs';
import { shortTexts } from './texts.mjs';

const translator = { model: fileURLToPath(new URL('../../fixtures/tiny-model', import.meta.url)), workers: 1 };
const amount = size('BENCH_SEQUENTIAL', 200);
const warmUp = amount;

const ours = { path: '/v1/translate', field: 'text', body: {} };

/** What sends a text over a connection that stays open, and gives the milliseconds until its answer was there. */
const asker = (url, { path, field, body }) => {
  const pool = new Pool(url, { connections: 1 });
  const headers = { 'content-type': 'application/json' };
  return async (text) => {
    const since = performance.now();
    const answer = await pool.request({ path, method: 'POST', headers, body: JSON.stringify({ ...body, [field]: text }) });
    await answer.body.text();
    if (answer.statusCode !== 200) throw new Error(`${url}${path}: ${answer.statusCode}`);
    return performance.now() - since;
  };
};

/** Rows for the library, the server's routes and the other server; the differences, each of one sentence. */
export const overhead = async () => {
  const server = await startServer({ translator });
  const other = await startLibreTranslate();
  const ways = {
    library: (text) => server.library(text),
    '/v1/translate': asker(server.url, ours),
    '/translate': asker(server.url, asLibreTranslate),
    ...(other && { 'LibreTranslate without a model': asker(other.url, asLibreTranslate) }),
  };
  const times = Object.fromEntries(Object.keys(ways).map((by) => [by, []]));
  const texts = shortTexts();
  for (let nth = 0; nth < warmUp + amount; nth += 1) {
    const text = texts.next().value;
    for (const [by, ask] of Object.entries(ways)) {
      const milliseconds = await ask(text);
      if (nth >= warmUp) times[by].push(milliseconds);
    }
  }
  await server.close();
  await other?.close();
  const differences = (by) => times[by].map((milliseconds, nth) => milliseconds - times.library[nth]);
  return Object.entries(times).map(([by, all]) => ({
    by,
    requests: String(amount),
    'median, ms': median(all),
    'p95, ms': quantile(all, 0.95),
    'outside the library, ms': by === 'library' ? '' : median(by.startsWith('/') ? differences(by) : all),
  }));
};
