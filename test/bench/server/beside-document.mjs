// Short requests alone and beside a long document, and what they cost it.
import { Blob } from 'node:buffer';
import { setTimeout as wait } from 'node:timers/promises';
import { FormData, fetch } from 'undici';
import { articles } from '../articles.mjs';
import { size } from '../sizes.mjs';
import { median, quantile } from './figures.mjs';
import { found, startServer } from './start.mjs';

const length = size('BENCH_DOCUMENT', 500_000);
const amount = size('BENCH_SHORT', 20);
const rounds = size('BENCH_ROUNDS', 3);
/** Segments that are done when the measurement begins. */
const underWay = 64;
/** Seconds over which its speed is taken: what is done is told of many segments at a time. */
const window = size('BENCH_WINDOW', 30);

/** Sends a document. @returns its job's address */
const send = async (url, text) => {
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/plain' }), 'rapport.txt');
  const answer = await fetch(`${url}/v1/jobs`, { method: 'POST', body: form });
  if (answer.status !== 202) throw new Error(`POST /v1/jobs: ${answer.status} ${await answer.text()}`);
  return `${url}/v1/jobs/${(await answer.json()).id}`;
};

/** Segments of a job that are done. */
const doneOf = async (job) => (await (await fetch(job)).json()).done;

/** Segments a second that a job makes while `work` goes on. */
const speedDuring = async (job, work) => {
  const before = await doneOf(job);
  const since = performance.now();
  await work();
  return ((await doneOf(job)) - before) / ((performance.now() - since) / 1e3);
};

/** Rows for one client and for four, alone and beside the document. */
export const besideDocument = async () => {
  const server = await startServer();
  let from = 0;
  const sent = async (clients, howMany) => {
    // more than are ever sent
    from += 10_000;
    return (await found('clients.mjs', { url: server.url, clients, from, ...howMany })).times;
  };
  const short = (clients) => sent(clients, { amount: amount * clients });
  await short(4);
  const times = { 1: { alone: [], beside: [] }, 4: { alone: [], beside: [] } };
  const speeds = { quiet: [], 1: [], 4: [] };
  for (let nth = 0; nth < rounds; nth += 1) {
    for (const clients of [1, 4]) times[clients].alone.push(...(await short(clients)));
    const job = await send(server.url, articles(length));
    // its first segments come at once, for whoever waits for them; then it is under way
    while ((await doneOf(job)) < underWay) await wait(200);
    for (const clients of [1, 4]) {
      times[clients].beside.push(...(await short(clients)));
      speeds.quiet.push(await speedDuring(job, () => wait(1000 * window)));
      speeds[clients].push(await speedDuring(job, () => sent(clients, { seconds: window })));
    }
    await fetch(job, { method: 'DELETE' });
  }
  await server.close();
  return [1, 4].map((clients) => {
    const { alone, beside } = times[clients];
    return {
      clients: String(clients),
      requests: String(alone.length),
      'alone p50, ms': quantile(alone, 0.5),
      'p95, ms': quantile(alone, 0.95),
      'beside p50, ms': quantile(beside, 0.5),
      'beside p95, ms': quantile(beside, 0.95),
      'p95 beside : alone': quantile(beside, 0.95) / quantile(alone, 0.95),
      'document alone, segments/s': median(speeds.quiet),
      'beside them, segments/s': median(speeds[clients]),
    };
  });
};
