// The server under load, as its clients see it: the server is a process of its own, and so are the clients and the library beside it. All
// of them share this machine's cores, so that what the clients cost is in the figures. No sentence is sent twice.
//
// BENCH_PARTS (load,beside-document,memory,aborted,overhead), BENCH_ROUNDS (3: medians are told), BENCH_CLIENTS (50), BENCH_SECONDS (30),
// BENCH_DOCUMENT (500,000 characters), BENCH_SHORT (20), BENCH_WINDOW (30 seconds), BENCH_REQUESTS (20,000), BENCH_MINUTES (3),
// BENCH_ABORTED (200), BENCH_SEQUENTIAL (200)
import { loadavg } from 'node:os';
import { printTable, writeResults } from './report.mjs';
import { aborted } from './server/aborted.mjs';
import { besideDocument } from './server/beside-document.mjs';
import { load } from './server/load.mjs';
import { memory } from './server/memory.mjs';
import { overhead } from './server/overhead.mjs';

const parts = {
  load: ['Clients with one sentence each, beside the library on the same sentences', load],
  'beside-document': ['Short requests alone and beside a long document', besideDocument],
  memory: ['Memory of the server and its workers', memory],
  aborted: ['After clients that went away', aborted],
  overhead: ['One sentence, the tiny model', overhead],
};
const wanted = (process.env.BENCH_PARTS ?? Object.keys(parts).join(',')).split(',');
const unknown = wanted.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length > 0) {
  console.error(`BENCH_PARTS=${wanted.join(',')}: there is no ${unknown.join(', ')}. Use ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const tables = {};
for (const part of wanted) {
  const [title, measure] = parts[part];
  // what else the machine does spoils the figures: it is told with them
  const busy = loadavg()[0].toFixed(1);
  tables[part] = await measure();
  printTable(`${title} (load of the machine before: ${busy})`, tables[part]);
}
writeResults('server', tables);
