// The embedded model in each storage: speed, memory, and whether the English depends on the batch. Needs Python, for the recipe's exporter.
//
// `int8-rows` (as shipped) has an activation scale for each token. Speed and memory are for batches as the translator makes them; for
// sameness, the sentences are translated one at a time and in batches. "as float32": sentences with the same English as in the float32
// storage.
//
// BENCH_SENTENCES, BENCH_BEAMS, BENCH_ALONE (sentences that also go one at a time)
import { inShares, inWindows, oneByOne } from './batching.mjs';
import { exportedStorages } from './exported-storages.mjs';
import { observed } from './observe.mjs';
import { runEngine, warmEngine } from './our-engine.mjs';
import { printTable, searchName, writeResults } from './report.mjs';
import { differences } from './same-english.mjs';
import { textName, unitsFor } from './sentences.mjs';
import { size, sizes } from './sizes.mjs';

const batching = inWindows(inShares);
const processes = [
  [1, 1],
  [1, 2],
  [2, 1],
];

const measure = async ({ name, model, storage }, units, beams, float32) => {
  const rows = [];
  let found;
  for (const [workers, threads] of processes) {
    const marian = await warmEngine({ model, storage, workers, threads }, beams);
    const { result, peak } = await observed(() => runEngine(marian, units, { beams, batching }));
    found = result.hypotheses;
    rows.push({
      storage: name,
      search: searchName(beams),
      'processes × threads': `${workers} × ${threads}`,
      'sentences/s': units.length / result.seconds,
      'output tokens/s': result.tokens / result.seconds,
      'a CPU second': result.tokens / result.cpu,
      'peak, MB': peak / 1e6,
    });
    await marian.dispose();
  }
  const marian = await warmEngine({ model, storage, workers: 2, threads: 1 }, beams);
  const alone = units.slice(0, size('BENCH_ALONE', 100));
  const { hypotheses } = await runEngine(marian, alone, { beams, batching: oneByOne });
  await marian.dispose();
  const { texts, scores } = differences(hypotheses, found);
  const other = float32 ? differences(found, float32).texts : 0;
  return {
    found,
    rows: rows.map((row) => ({
      ...row,
      'alone and in batches, texts that differ': `${texts} of ${alone.length}`,
      'scores that differ': `${scores} of ${alone.length}`,
      'not as float32': `${other} of ${units.length}`,
    })),
  };
};

const storages = await exportedStorages();
if (storages) {
  const rows = [];
  for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
    let float32;
    for (const storage of storages) {
      const units = await unitsFor(storage.model, { count: size('BENCH_SENTENCES', 400) });
      const { found, rows: measured } = await measure(storage, units, beams, float32);
      float32 ??= found;
      printTable(`${storage.name} on sentences of ${textName}`, measured);
      rows.push(...measured);
    }
  }
  writeResults('storages', { rows });
}
