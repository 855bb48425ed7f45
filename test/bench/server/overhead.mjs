// What the server adds to a sentence: a model that needs next to no time, one client, one request after the other, beside the library. Beside
// them LibreTranslate's own server with a translator that needs no time at all.
import { fileURLToPath } from 'node:url';
import { size } from '../sizes.mjs';
import { median, quantile } from './figures.mjs';
import { asLibreTranslate, startLibreTranslate } from './libretranslate.mjs';
import { found, startServer } from './start.mjs';

const translator = { model: fileURLToPath(new URL('../../fixtures/tiny-model', import.meta.url)), workers: 1 };
const amount = size('BENCH_SEQUENTIAL', 200);
const rounds = size('BENCH_ROUNDS', 3);
const warmUp = 500;

/** Milliseconds of each request, after some that are not counted. */
const requests = async (url, route, from) => {
  const { times, statuses } = await found('clients.mjs', { isTiny: true, clients: 1, url, ...route, from, amount: warmUp + amount });
  if (statuses[200] !== warmUp + amount) throw new Error(`${url}${route.path ?? ''}: ${JSON.stringify(statuses)}`);
  return times.slice(warmUp);
};

/** Rows for the server's routes, the library and the other server; the differences. */
export const overhead = async () => {
  const server = await startServer({ translator });
  const other = await startLibreTranslate();
  const times = { library: [], '/v1/translate': [], '/translate': [], ...(other && { 'LibreTranslate without a model': [] }) };
  for (let nth = 0; nth < rounds; nth += 1) {
    const from = 3 * nth * (warmUp + amount);
    const order = { how: 'in turn', isTiny: true, from, count: warmUp + amount, translator };
    times.library.push((await found('library.mjs', order)).times.slice(warmUp));
    times['/v1/translate'].push(await requests(server.url, {}, from + warmUp + amount));
    times['/translate'].push(await requests(server.url, asLibreTranslate, from + 2 * (warmUp + amount)));
    if (other) times['LibreTranslate without a model'].push(await requests(other.url, asLibreTranslate, from));
  }
  await server.close();
  await other?.close();
  const library = median(times.library.map(median));
  return Object.entries(times).map(([by, all]) => {
    const usual = median(all.map(median));
    return {
      by,
      requests: `${rounds} × ${amount}`,
      'median, ms': usual,
      'p95, ms': median(all.map((round) => quantile(round, 0.95))),
      'outside the library, ms': by === 'library' ? '' : by.startsWith('/') ? usual - library : usual,
    };
  });
};
