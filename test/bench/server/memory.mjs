// Whether the memory of the server and its workers stays flat over many requests.
import { setInterval, clearInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { processTree } from '../process-tree.mjs';
import { size } from '../sizes.mjs';
import { median } from './figures.mjs';
import { found, startServer } from './start.mjs';

const tinyModel = fileURLToPath(new URL('../../fixtures/tiny-model', import.meta.url));
const requests = size('BENCH_REQUESTS', 20_000);
const minutes = size('BENCH_MINUTES', 3);

/** Resident memory of the server and all below it, in MB, five times a second while `work` goes on. */
const memoryDuring = async (pid, work) => {
  const seen = [];
  const watch = setInterval(async () => seen.push((await processTree(pid)).bytes / 1e6), 200);
  await work();
  clearInterval(watch);
  return seen;
};

const measured = async (name, translator, order) => {
  const server = await startServer({ translator });
  const send = (more) => found('clients.mjs', { url: server.url, clients: 20, ...order, ...more });
  // what is loaded, compiled and grown once does not count
  await send({ seconds: undefined, amount: 200, from: 0 });
  const heapBefore = (await server.state()).heap / 1e6;
  let answered = {};
  const seen = await memoryDuring(server.pid, async () => {
    answered = await send({ from: 1000 });
  });
  const heap = (await server.state()).heap / 1e6;
  await server.close();
  const third = Math.floor(seen.length / 3);
  const [first, last] = [median(seen.slice(0, third)), median(seen.slice(-third))];
  return {
    model: name,
    requests: String(answered.times.length),
    seconds: answered.seconds,
    'first third, MB': first,
    'last third, MB': last,
    'change, %': (100 * (last - first)) / first,
    'heap before, MB': heapBefore,
    'heap after, MB': heap,
  };
};

/** Rows for the tiny model and the embedded one. */
export const memory = async () => [
  await measured('tiny', { model: tinyModel, workers: 1 }, { isTiny: true, amount: requests }),
  await measured('compact', {}, { seconds: 60 * minutes }),
];
