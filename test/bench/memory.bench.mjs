// Whether memory stays flat: distinct sentences of our own go through translator.stream, one per paragraph. The memory of all processes
// together is measured continuously; its median is taken over every 1,000 sentences, from the 1,000th on.
//
// BENCH_SENTENCES (20,000), BENCH_BEAMS (1: greedy), BENCH_WORKERS
import { createTranslator } from '../../dist/translator/create-translator.js';
import { distinctSentences } from './articles.mjs';
import { delays } from './observe.mjs';
import { watchMemory } from './process-tree.mjs';
import { printTable, searchName, writeResults } from './report.mjs';
import { size } from './sizes.mjs';

const count = size('BENCH_SENTENCES', 20_000);
const beams = size('BENCH_BEAMS', 1);
const workers = size('BENCH_WORKERS', 2);
const step = 1000;

const median = (numbers) => numbers.toSorted((one, other) => one - other)[numbers.length >> 1];

function* text() {
  for (const sentence of distinctSentences(count)) yield `${sentence}\n\n`;
}

const translator = await createTranslator({ workers, threads: 1, beams });
const measured = Array.from({ length: Math.ceil(count / step) }, () => []);
let paragraphs = 1;
const stop = watchMemory((bytes) => measured[Math.floor((paragraphs - 1) / step)].push(bytes));
const delay = delays();
const since = performance.now();
for await (const { gap, segment } of translator.stream(text())) {
  // a sentence may be cut into several, so what counts is the blank line
  if (segment && gap.includes('\n\n')) paragraphs += 1;
}
const seconds = (performance.now() - since) / 1e3;
const held = delay();
await stop();
await translator.dispose();

const medians = measured.map((bytes) => median(bytes) / 1e6);
const usual = median(medians.slice(1));
const rows = medians.map((megabytes, nth) => ({
  'from sentence': String(nth * step),
  'median, MB': megabytes,
  'from the median of all, %': (100 * (megabytes - usual)) / usual,
}));
const search = searchName(beams);
printTable(`Memory of all processes, ${count} sentences, ${search}, ${workers} × 1 (the first ${step} do not count)`, rows);
const caller = [
  { sentences: String(count), 'sentences/s': count / seconds, 'p50, ms': held.p50, 'p99, ms': held.p99, 'max, ms': held.max },
];
printTable('Delay of the caller’s event loop', caller);
writeResults('memory', { rows, caller });
