// Our engine compared with the Marian program on the weights of the embedded model, in float32 and with 8-bit matrices (intgemm8), with its
// full vocabulary and with the shortlist.
//
// As against-ctranslate2: the same sentences, beams and threads, all sorted by length, each at its best, in turns. Marian's clock covers
// Translator.translate alone, from ready pieces to pieces. The work is the same, its English seldom: it starts from zeros where ours has an
// embedding, and its positions have slightly other wavelengths (marian/convert.py), so that answers begin with other words, often in lower
// case. Of 64 sentences of news, 2 were the same but for capitals, 9 from the second word on.
//
// BENCH_SENTENCES, BENCH_BEAMS, BENCH_THREADS (in all), BENCH_PROCESSES (ours), BENCH_BATCHES (sentences of a batch of Marian), BENCH_TIMES
// (rounds)
import { benchModel } from './bench-model.mjs';
import { besideOthers } from './beside-others.mjs';
import { marianWays, prepareMarian } from './marian/marian.mjs';
import { ourWays } from './our-engine.mjs';
import { printTable, searchName, writeResults } from './report.mjs';
import { textName } from './sentences.mjs';
import { size, sizes } from './sizes.mjs';

const threads = size('BENCH_THREADS', 2);
const shares = sizes('BENCH_PROCESSES', threads > 1 ? [threads, 1] : [1]).map((processes) => [processes, threads / processes]);
const batches = sizes('BENCH_BATCHES', [16, 32]);

const contendersOf = ({ model }, tools, setting) => {
  const ours = (name, shortlist, like) => ({ name, like, ways: ourWays({ model, shortlist }, setting) });
  const full = 'fr2en, full vocabulary';
  const theirs = (name, file) => {
    const listed = { name: `${name}, shortlist`, like: 'fr2en', ways: marianWays(tools, { file, listed: true }, setting) };
    return [...(tools.hasShortlist ? [listed] : []), { name, like: full, ways: marianWays(tools, { file }, setting) }];
  };
  return [
    ...(tools.hasShortlist ? [ours('fr2en', true, full)] : []),
    ours(full, false),
    ...theirs('Marian int8', 'int8.bin'),
    ...theirs('Marian float32', 'model.npz'),
  ];
};

const bench = await benchModel(300);
if (bench?.length) throw new Error('BENCH_MODEL: Marian cannot be told a length, so it has the embedded model alone.');
const tools = bench && (await prepareMarian(bench.model));
if (tools) {
  const { name, units } = bench;
  const rows = [];
  for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
    const setting = { units, times: size('BENCH_TIMES', 3), tried: 100, search: searchName(beams), python: tools.recipe };
    const found = await besideOthers(contendersOf(bench, tools, { ...bench, beams, threads, shares, batches }), setting);
    printTable(`${name} on ${units.length} of ${textName}, ${threads} threads`, found);
    rows.push(...found);
  }
  writeResults('against-marian', { rows });
}
