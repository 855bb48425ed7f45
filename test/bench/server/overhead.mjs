// What the server adds to a sentence: a model that needs next to no time, one client, one request after the other, beside the library.
import { fileURLToPath } from 'node:url';
import { size } from '../sizes.mjs';
import { median, quantile } from './figures.mjs';
import { found, startServer } from './start.mjs';

const translator = { model: fileURLToPath(new URL('../../fixtures/tiny-model', import.meta.url)), workers: 1 };
const amount = size('BENCH_SEQUENTIAL', 200);
const rounds = size('BENCH_ROUNDS', 3);

/** Rows for the server, the library and the difference. */
export const overhead = async () => {
  const server = await startServer({ translator });
  const order = { isTiny: true, url: server.url, clients: 1 };
  await found('clients.mjs', { ...order, amount: 500 });
  const times = { server: [], library: [] };
  for (let nth = 0; nth < rounds; nth += 1) {
    const from = 1000 + nth * amount;
    times.server.push((await found('clients.mjs', { ...order, from, amount })).times);
    const library = await found('library.mjs', { how: 'in turn', isTiny: true, from: from - 500, count: amount + 500, translator });
    times.library.push(library.times.slice(-amount));
  }
  await server.close();
  const rows = ['server', 'library'].map((by) => ({
    by,
    requests: String(amount),
    'median, ms': median(times[by].map(median)),
    'p95, ms': median(times[by].map((round) => quantile(round, 0.95))),
  }));
  const [ours, library] = rows.map((row) => row['median, ms']);
  return [...rows, { by: 'outside the library', requests: '', 'median, ms': ours - library, 'p95, ms': '' }];
};
