// Our engine compared with the plain pipeline('translation') of transformers.js on the embedded model's files, with the same ONNX threads.
//
// Both get the same normalised units in text order, none longer than our engine takes. The clock covers the call, from text to text; both
// models are loaded and warm. Output tokens are those that each side wrote, end tokens included.
//
// BENCH_GREEDY_SENTENCES, BENCH_BEAM_SENTENCES (4 beams: the pipeline is that slow), BENCH_THREADS (in all), BENCH_BEAMS
import { inShares, inWindows } from './batching.mjs';
import { besidePipeline } from './beside-pipeline.mjs';
import { printTable, writeResults } from './report.mjs';
import { textName, unitsFor } from './sentences.mjs';
import { size, sizes } from './sizes.mjs';

const model = 'compact';
const threads = size('BENCH_THREADS', 2);
const batched = inWindows(inShares);
const rows = [];
for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
  const count = beams === 1 ? size('BENCH_GREEDY_SENTENCES', 1000) : size('BENCH_BEAM_SENTENCES', 100);
  const units = await unitsFor(model, { count });
  const found = await besidePipeline(units, { model, storage: 'quantized', threads, beams, batched });
  printTable(`Sentences of ${textName}, ${threads} ONNX threads a side`, found);
  rows.push(...found);
}
writeResults('against-pipeline', { rows });
