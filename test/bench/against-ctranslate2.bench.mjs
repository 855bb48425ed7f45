// Our engine compared with CTranslate2 on the same weights: the embedded model's, turned back into float32 and converted. Ours runs as
// shipped (int8 with a scale for each token) and in float32.
//
// Same sentences, beams, token budget per batch and number of threads; both sort all sentences by length. Our clock covers
// Marian.translate: tokenisation, transfer to the processes and back, decoding with scores and alignment, detokenisation. CTranslate2's
// covers translate_batch alone, from ready pieces to pieces. Output tokens are those of the best hypothesis, end token included; the
// fastest of several runs counts.
//
// BENCH_SENTENCES, BENCH_BEAMS, BENCH_THREADS (in all), BENCH_PROCESSES
// (2,1: two with a thread each, and one with two), BENCH_TIMES (runs)
import { cellsAtOnce } from '../../dist/marian/groups.js';
import { locateModel } from '../../dist/models/store/locate.js';
import { inShares, paddingShare } from './batching.mjs';
import { bleu } from './bleu.mjs';
import { exportedStorages } from './exported-storages.mjs';
import { joined, runCTranslate2 } from './ctranslate2/ctranslate2.mjs';
import { prepareCTranslate2 } from './ctranslate2/prepare.mjs';
import { runEngine, warmEngine } from './our-engine.mjs';
import { printTable, searchName, writeResults } from './report.mjs';
import { textName, unitsFor, vocabularyOf } from './sentences.mjs';
import { size, sizes } from './sizes.mjs';

const model = 'compact';
const threads = size('BENCH_THREADS', 2);
const times = size('BENCH_TIMES', 2);

/** Processes (for CTranslate2: inter_threads) × threads in each. */
const shares = sizes('BENCH_PROCESSES', threads > 1 ? [threads, 1] : [1]).map((processes) => [processes, threads / processes]);

const vocabulary = vocabularyOf((await locateModel(model)).folder);
/** The engine's own: padded source tokens that run at once. */
const budgetOf = (beams) => cellsAtOnce(beams) / beams;

const ours = async (own, units, beams, [workers, each]) => {
  const marian = await warmEngine({ ...own, workers, threads: each }, beams);
  const runs = [];
  for (let nth = 0; nth < times; nth += 1) runs.push(await runEngine(marian, units, { beams, batching: inShares }));
  await marian.dispose();
  const { hypotheses, ...run } = quickest(runs);
  return { ...run, ...own, workers, threads: each, outputs: hypotheses.map(({ tokens }) => tokens.map((id) => vocabulary[id])) };
};

const quickest = (runs) => runs.toSorted((one, other) => one.seconds - other.seconds)[0];

const compare = async (tools, units, beams) => {
  const search = searchName(beams);
  const mine = [];
  for (const own of storages) for (const share of shares) mine.push(await ours(own, units, beams, share));
  const best = quickest(mine.filter(({ storage }) => storage === 'auto'));
  const exact = quickest(mine.filter(({ storage }) => storage === 'float32'));
  const theirs = ['float32', 'int8'].flatMap((type) =>
    shares.map((share) => ({ type, ...runCTranslate2(tools, units, { type, share, beams, budget: budgetOf(beams), times }) })),
  );
  const rowOf = (decoder, run) => ({
    decoder: `${decoder}, ${search}`,
    'processes × threads': `${run.workers} × ${run.threads}`,
    seconds: run.seconds,
    'output tokens': String(run.tokens),
    'output tokens/s': run.tokens / run.seconds,
    'a CPU second': run.tokens / run.cpu,
    'sentences/s': units.length / run.seconds,
    'ours / it': best.tokens / best.seconds / (run.tokens / run.seconds),
    'by CPU time': best.tokens / best.cpu / (run.tokens / run.cpu),
    'ours in float32 / it': exact.tokens / exact.seconds / (run.tokens / run.seconds),
    'same English, %': (100 * run.outputs.filter((pieces, nth) => joined(pieces) === joined(best.outputs[nth])).length) / units.length,
    BLEU: bleu(
      tools.python,
      run.outputs.map((pieces, nth) => ({ nth: units[nth].nth, text: joined(pieces) })),
    ),
  });
  return [
    ...mine.map((run) => rowOf(run.storage === 'auto' ? 'fr2en' : 'fr2en float32', run)),
    ...theirs.map((run) => rowOf(`CTranslate2 ${run.type}`, run)),
  ];
};

const tools = await prepareCTranslate2(model);
const [float32] = (await exportedStorages(['float32'])) ?? [];
const storages = [{ model, storage: 'auto' }, float32].filter(Boolean);
if (tools && float32) {
  const units = await unitsFor(model, { count: size('BENCH_SENTENCES', 1000) });
  const rows = [];
  for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
    const found = await compare(tools, units, beams);
    const padding = paddingShare(inShares(units, threads), beams).toFixed(1);
    printTable(
      `${units.length} of ${textName}, batches of ${budgetOf(beams)} tokens (${padding} % padding in ours), ${threads} threads`,
      found,
    );
    rows.push(...found);
  }
  writeResults('against-ctranslate2', { rows });
}
