// Our engine compared with the plain pipeline: the gains from our loop (one sentence at a time), from batches and from processes.
import { locateModel } from '../../dist/models/store/locate.js';
import { oneByOne } from './batching.mjs';
import { runEngine, warmEngine } from './our-engine.mjs';
import { plainPipeline, runPipeline } from './plain-pipeline.mjs';
import { searchName } from './report.mjs';

/**
 * @param batched - how units are put into batches
 * @param length - the output tokens of every sentence, where the model cannot say; undefined where it can
 * @param patience - seconds after which the pipeline need not begin another sentence
 * @returns rows of a table
 */
export const besidePipeline = async (units, { model, storage, threads, beams, batched, length, patience }) => {
  const search = searchName(beams);
  const rows = [];
  const add = (decoder, processes, count, { seconds, cpu, tokens }) => {
    const [speed, thrift] = [tokens / seconds, tokens / cpu];
    const [plain, above] = [rows[0], rows.at(-1)];
    rows.push({
      decoder: `${decoder}, ${search}`,
      'processes × threads': processes,
      sentences: String(count),
      seconds,
      'output tokens': String(tokens),
      'output tokens/s': speed,
      'a CPU second': thrift,
      'times the pipeline': speed / (plain?.['output tokens/s'] ?? speed),
      'times the row above': speed / (above?.['output tokens/s'] ?? speed),
      'times by CPU time': thrift / (plain?.['a CPU second'] ?? thrift),
    });
  };

  const pipeline = await plainPipeline((await locateModel(model)).folder, { storage, threads });
  await runPipeline(pipeline, units.slice(0, 1), { beams, length });
  const plain = await runPipeline(pipeline, units, { beams, length, patience });
  add('plain pipeline', `1 × ${threads}`, plain.texts.length, plain);

  const ways = [
    ['ours, one at a time', 1, oneByOne],
    ['ours, batches', 1, batched],
    ...(threads > 1 ? [['ours, batches', threads, batched]] : []),
  ];
  for (const [name, workers, batching] of ways) {
    const marian = await warmEngine({ model, storage, workers, threads: threads / workers }, beams);
    // alone they are slow: no more than the pipeline did
    const some = batching === oneByOne ? units.slice(0, plain.texts.length) : units;
    const run = await runEngine(marian, some, { beams, batching });
    add(name, `${workers} × ${threads / workers}`, some.length, run);
    await marian.dispose();
    if (length && run.hypotheses.some(({ tokenScores }) => tokenScores.length !== length)) throw new Error(`not all have ${length} tokens`);
  }
  return rows;
};
