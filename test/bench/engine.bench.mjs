// Our engine alone and inside the translator: speed, first result, memory, delay of the caller's event loop, padding; greedy and with
// beams, by batch size and number of processes.
//
// Batches are filled as in the translator: from windows of the text that grow to 512 sentences, sorted by length; "shares" is its own way.
// The clock covers Marian.translate, from text to text, in loaded and warm processes; "translator" is translator.stream, with segmentation,
// repairs and reassembly, on the same sentences as paragraphs. Memory is the combined peak of this process and the model's. Tokens include
// end tokens. One sentence at a time is slow, so it gets an eighth of the sentences.
//
// BENCH_MODEL (compact; d512 or opus: random weights, whose answers all have BENCH_LENGTH tokens, and no row "translator", which would
// mend them),
// BENCH_SENTENCES, BENCH_BEAMS, BENCH_BATCHES, BENCH_PROCESSES
import { createTranslator } from '../../dist/translator/create-translator.js';
import { benchModel } from './bench-model.mjs';
import { byRows, inShares, inWindows, oneByOne, paddingShare } from './batching.mjs';
import { startClock } from './clock.mjs';
import { observed } from './observe.mjs';
import { runEngine, warmEngine } from './our-engine.mjs';
import { printTable, searchName, writeResults } from './report.mjs';
import { textName } from './sentences.mjs';
import { sizes } from './sizes.mjs';

const bench = await benchModel(400);
if (!bench) process.exit();
const { name, model, length, units: all } = bench;
const few = all.slice(0, Math.ceil(all.length / 8));

const batchings = [
  ...sizes('BENCH_BATCHES', [1, 8, 64]).map((rows) => [String(rows), rows === 1 ? oneByOne : inWindows(byRows(rows))]),
  ['shares', inWindows(inShares)],
];
/** Processes × threads in each: one core, then both. */
const processes = [
  [1, 1],
  [1, 2],
  [2, 1],
].filter(([workers]) => sizes('BENCH_PROCESSES', [1, 2]).includes(workers));

const throughTranslator = async (translator, units) => {
  const clock = await startClock();
  let first = 0;
  let tokens = 0;
  for await (const { segment } of translator.stream([units.map(({ text }) => text).join('\n\n')])) {
    if (!segment) continue;
    first ||= clock.soFar();
    tokens += segment.tokens ?? 0;
  }
  return { ...(await clock.stop()), first, tokens };
};

const rowOf = ({ beams, batch, workers, threads, units, padding }, { result: { seconds, cpu, first, tokens }, peak, delay }) => ({
  search: searchName(beams),
  batch,
  'processes × threads': `${workers} × ${threads}`,
  sentences: String(units.length),
  'sentences/s': units.length / seconds,
  'source tokens/s': units.reduce((sum, { ids }) => sum + ids.length, 0) / seconds,
  'output tokens/s': tokens / seconds,
  'a CPU second': tokens / cpu,
  'first, ms': first * 1e3,
  'peak, MB': peak / 1e6,
  'delay p50, ms': delay.p50,
  'p99, ms': delay.p99,
  'max, ms': delay.max,
  'padding, %': padding,
});

/** All sizes of batch, then the translator. */
const measure = async (beams, workers, threads) => {
  const rows = [];
  for (const [batch, batching] of batchings) {
    const units = batching === oneByOne ? few : all;
    const marian = await warmEngine({ model, workers, threads }, beams);
    const run = await observed(() => runEngine(marian, units, { beams, batching }));
    await marian.dispose();
    rows.push(rowOf({ beams, batch, workers, threads, units, padding: paddingShare(batching(units, workers), beams) }, run));
  }
  if (length) return rows;
  const translator = await createTranslator({ model, workers, threads, beams });
  await translator.translate(few.map(({ text }) => text).join('\n\n'));
  const run = await observed(() => throughTranslator(translator, all));
  await translator.dispose();
  return [...rows, rowOf({ beams, batch: 'translator', workers, threads, units: all }, run)];
};

const rows = [];
for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
  for (const [workers, threads] of processes) {
    const found = await measure(beams, workers, threads);
    printTable(`The engine with ${name} on sentences of ${textName}`, found);
    rows.push(...found);
  }
}
writeResults('engine', { rows });
