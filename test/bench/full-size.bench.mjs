// Our engine compared with the plain pipeline on a model with random weights and the full size of opus-mt (6 + 6 layers, d 512, 59,514
// pieces), which most users will run. Every answer has BENCH_LENGTH tokens on both sides.
//
// The pipeline stops after BENCH_SECONDS, ours translates BENCH_SENTENCES: the cost of a sentence in the pipeline does not depend on the
// others. Ours are sorted as a whole, since a few represent a long text. The rest is as in against-pipeline.
//
// BENCH_STORAGE (quantized: int8 activations, as the files of the hub; or float32), BENCH_BEAMS, BENCH_THREADS
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { locateModel } from '../../dist/models/store/locate.js';
import { inShares } from './batching.mjs';
import { besidePipeline } from './beside-pipeline.mjs';
import { cacheFolder, pythonWith, runPython } from './python-environment.mjs';
import { printTable, writeResults } from './report.mjs';
import { unitsFor } from './sentences.mjs';
import { size, sizes } from './sizes.mjs';

const storage = process.env.BENCH_STORAGE ?? 'quantized';
const length = size('BENCH_LENGTH', 32);
const threads = size('BENCH_THREADS', 2);

/** The folder of the model; made the first time. */
const fullSizeModel = async () => {
  const folder = join(cacheFolder, `full-size-${length}`);
  if (existsSync(folder)) return folder;
  const python = pythonWith('onnx', { modules: ['numpy', 'onnx'], packages: ['numpy==2.4.6', 'onnx==1.23.2'] });
  if (!python) return undefined;
  const { folder: embedded } = await locateModel('compact');
  const made = runPython(python, [
    join(import.meta.dirname, 'full-size/make.py'),
    `${folder}-unfinished`,
    embedded,
    '--length',
    String(length),
  ]);
  if (!made) return undefined;
  renameSync(`${folder}-unfinished`, folder);
  return folder;
};

const model = await fullSizeModel();
if (model) {
  const units = await unitsFor(model, { count: size('BENCH_SENTENCES', 64), shortest: length / 2 });
  const rows = [];
  for (const beams of sizes('BENCH_BEAMS', [1, 4])) {
    const settings = { model, storage, threads, beams, batched: inShares, length, patience: size('BENCH_SECONDS', 25) };
    const found = await besidePipeline(units, settings);
    printTable(`Random model of full size, ${storage}, ${length} output tokens a sentence, ${threads} ONNX threads a side`, found);
    rows.push(...found);
  }
  writeResults('full-size', { rows });
}
