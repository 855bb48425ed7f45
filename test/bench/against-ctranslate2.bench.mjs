// Our engine compared with CTranslate2 on the same weights: the model's, turned back into float32 and converted. Both as int8, with their
// full vocabularies and with the same shortlist: ours looks it up for each sentence, CTranslate2 (use_vmap) for all of a batch together.
//
// Same sentences, beams and number of threads; both sort all sentences by length. Each is first tried with every share of the threads,
// CTranslate2 with every token budget of a batch too, and keeps its quickest; then all take turns. Speeds are medians of the rounds, ratios
// medians of the ratios in each. Our clock covers Marian.translate: tokenisation, transfer to the processes and back, decoding with scores
// and alignment, detokenisation. CTranslate2's covers translate_batch alone, from ready pieces to pieces. Output tokens are those of the
// best hypothesis, end token included.
//
// BENCH_MODEL: compact; d512 (6 + 2 layers, d 512, 16,001 pieces) or opus (6 + 6 layers, d 512, 60,000 pieces) of random weights. Those
// never predict their end, so that ours writes as many tokens as there are positions, which their config.json limits to BENCH_LENGTH
// (32), and CTranslate2 its max_decoding_length, which is the same. The shortlist is that of compact. Both sides may write different
// pieces: random scores lie close together.
//
// BENCH_SENTENCES, BENCH_BEAMS, BENCH_THREADS (in all), BENCH_PROCESSES (2,1: two with a thread each, and one with two), BENCH_BUDGETS
// (source tokens of a batch of CTranslate2), BENCH_TIMES (rounds), BENCH_FLOAT32=1 (both in float32 as well: whether they are the same
// model)
import { benchModel } from './bench-model.mjs';
import { besideOthers } from './beside-others.mjs';
import { ctranslate2Ways } from './ctranslate2/ctranslate2.mjs';
import { prepareCTranslate2 } from './ctranslate2/prepare.mjs';
import { exportedStorages } from './exported-storages.mjs';
import { ourWays } from './our-engine.mjs';
import { printTable, searchName, writeResults } from './report.mjs';
import { textName } from './sentences.mjs';
import { size, sizes } from './sizes.mjs';

const threads = size('BENCH_THREADS', 2);
/** Processes (for CTranslate2: inter_threads) × threads in each. */
const shares = sizes('BENCH_PROCESSES', threads > 1 ? [threads, 1] : [1]).map((processes) => [processes, threads / processes]);
const budgets = sizes('BENCH_BUDGETS', [512, 1024, 2048]);

const contendersOf = async ({ name, model }, tools, setting) => {
  const ours = (called, options, like) => ({ name: called, like, ways: ourWays({ model, ...options }, setting) });
  const theirs = (called, options, like) => ({ name: called, like, ways: ctranslate2Ways(tools, options, setting) });
  const full = 'fr2en, full vocabulary';
  const [float32] = (name === 'compact' && process.env.BENCH_FLOAT32 === '1' && (await exportedStorages(['float32']))) || [];
  return [
    ...(tools.hasShortlist ? [ours('fr2en', {}, full)] : []),
    ours(full, { shortlist: false }),
    ...(tools.hasShortlist ? [theirs('CTranslate2 int8, vmap', { type: 'int8', vmap: true }, 'fr2en')] : []),
    theirs('CTranslate2 int8', { type: 'int8' }, full),
    ...(float32
      ? [ours('fr2en float32', { ...float32, shortlist: false }, full), theirs('CTranslate2 float32', { type: 'float32' }, 'fr2en float32')]
      : []),
  ];
};

const bench = await benchModel(1000);
const tools = bench && (await prepareCTranslate2(bench.model));
if (tools) {
  const { name, units } = bench;
  if (!tools.hasShortlist) console.log('The model has no shortlist: all have their full vocabularies.');
  const rows = [];
  for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
    const contenders = await contendersOf(bench, tools, { ...bench, beams, shares, budgets });
    const setting = { units, times: size('BENCH_TIMES', 5), tried: 256, search: searchName(beams), python: tools.python };
    const found = await besideOthers(contenders, setting);
    printTable(`${name} on ${units.length} of ${textName}, ${threads} threads`, found);
    rows.push(...found);
  }
  writeResults('against-ctranslate2', { rows });
}
