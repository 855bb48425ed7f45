// Many clients with one sentence each, beside the library on the same sentences.
import { size } from '../sizes.mjs';
import { median, quantile } from './figures.mjs';
import { found, startServer } from './start.mjs';

const clients = size('BENCH_CLIENTS', 50);
const seconds = size('BENCH_SECONDS', 30);
const rounds = size('BENCH_ROUNDS', 3);

const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** A round: the server for some seconds, then the library with as many sentences as were answered. */
const round = async () => {
  const server = await startServer();
  // the first batches are smaller than those of a server under way
  await found('clients.mjs', { url: server.url, clients, from: 900_000, amount: 2 * clients });
  const served = await found('clients.mjs', { url: server.url, clients, seconds });
  await server.close();
  const count = served.times.length;
  const text = await found('library.mjs', { how: 'text', count });
  const calls = await found('library.mjs', { how: 'calls', count, clients });
  return { served, count, text, calls };
};

/** Rows for the server and the library, medians of the rounds. */
export const load = async () => {
  const all = [];
  for (let nth = 0; nth < rounds; nth += 1) all.push(await round());
  const of = (figure) => median(all.map(figure));
  const failures = sum(all.map(({ served, count }) => sum(Object.values(served.statuses)) - count + served.errors));
  const rate = ({ count, text }, time) => text.tokens / count / (time / count);
  const percentiles = (share) => of(({ served }) => quantile(served.times, share));
  const served = of((one) => rate(one, one.served.seconds));
  return [
    {
      by: `server, ${clients} clients`,
      sentences: String(of(({ count }) => count)),
      'requests/s': of(({ served: { seconds }, count }) => count / seconds),
      'tokens/s': served,
      'p50, ms': percentiles(0.5),
      'p95, ms': percentiles(0.95),
      'p99, ms': percentiles(0.99),
      errors: String(failures),
      'server : this': 1,
    },
    ...['text', 'calls'].map((how) => ({
      by: how === 'text' ? 'library, one text' : `library, ${clients} calls at a time`,
      sentences: String(of(({ count }) => count)),
      'requests/s': of((one) => one.count / one[how].seconds),
      'tokens/s': of((one) => rate(one, one[how].seconds)),
      ...Object.fromEntries(
        [0.5, 0.95, 0.99].map((share) => [`p${100 * share}, ms`, how === 'text' ? '' : of((one) => quantile(one[how].times, share))]),
      ),
      errors: '0',
      'server : this': of((one) => one[how].seconds / one.served.seconds),
    })),
  ];
};
