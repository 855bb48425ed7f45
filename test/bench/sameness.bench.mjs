// Whether the English depends on anything but the French: batch size, number of processes and threads, order of the sentences.
//
// Each way is compared with the first, batches of 64 in one process: it counts sentences whose text differs, and sentences with a token
// score that differs in any bit. Sentences longer than a unit are left out: the translator would have split them.
//
// BENCH_SENTENCES (all), BENCH_BEAMS
import { byRows, inShares, inWindows, oneByOne } from './batching.mjs';
import { runEngine, warmEngine } from './our-engine.mjs';
import { printTable, searchName, writeResults } from './report.mjs';
import { differences, inOrder, orders } from './same-english.mjs';
import { sentences, textName, unitsFor } from './sentences.mjs';
import { size, sizes } from './sizes.mjs';

const model = 'compact';
const all = await unitsFor(model);
const units = all.slice(0, size('BENCH_SENTENCES', all.length));
const tooLong = sentences().length - all.length;
const { asTheyAre, reversed, mixed } = orders(units.length);

const rowsOf64 = inWindows(byRows(64));
const ways = [
  { way: 'batches of 64, 1 × 1', workers: 1, threads: 1, batching: rowsOf64, order: asTheyAre },
  { way: 'batches of 64, 2 × 1, from the end', workers: 2, threads: 1, batching: rowsOf64, order: reversed },
  { way: 'shares, 2 × 1, mixed up', workers: 2, threads: 1, batching: inWindows(inShares), order: mixed },
  { way: 'batches of 64, 1 × 2', workers: 1, threads: 2, batching: rowsOf64, order: asTheyAre },
  { way: 'one at a time, 2 × 1', workers: 2, threads: 1, batching: oneByOne, order: asTheyAre },
];

const compare = async (beams) => {
  const rows = [];
  let first;
  for (const { way, workers, threads, batching, order } of ways) {
    const marian = await warmEngine({ model, workers, threads }, beams);
    const found = await inOrder(order, units, async (moved) => (await runEngine(marian, moved, { beams, batching })).hypotheses);
    await marian.dispose();
    first ??= found;
    const { texts, scores, most } = differences(first, found);
    rows.push({
      way,
      'texts that differ': String(texts),
      'with scores that differ': String(scores),
      'by at most': most.toExponential(1),
    });
  }
  return rows;
};

const tables = {};
for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
  const search = searchName(beams);
  tables[search] = await compare(beams);
  printTable(`${units.length} of ${textName}, ${search} (${tooLong} of the text are empty or too long)`, tables[search]);
}
writeResults('sameness', tables);
