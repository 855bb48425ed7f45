// How long the caller's event loop is blocked while a model that answers at once translates 5 MB: what remains is our own work in the
// caller's thread (segmentation, units, checks, reassembly).
import { toSettings } from '../../dist/options.js';
import { translatorOf } from '../../dist/translator/pipeline.js';
import { articles, figures, oneParagraph } from './articles.mjs';
import { delays } from './observe.mjs';
import { playedMarian } from './played-model.mjs';
import { printTable, writeResults } from './report.mjs';

/** Notes the CPU time of this process from one turn of the loop to the next: how long work lasts in a row, whatever else the machine does. */
const watchTurns = () => {
  const taken = [];
  let last = process.cpuUsage();
  let isOver = false;
  const turn = () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    taken.push((user + system) / 1e3);
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  return () => {
    isOver = true;
    return taken.sort((one, other) => one - other);
  };
};

const measure = async (name, text) => {
  const translator = translatorOf(playedMarian(), toSettings({}));
  await translator.translate(text.slice(0, 200_000));
  const delay = delays();
  const endTurns = watchTurns();
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  let segments = 0;
  let failed = 0;
  for await (const { segment } of translator.stream([text])) {
    if (!segment) continue;
    segments += 1;
    if (segment.checks.some(({ status }) => status !== 'ok')) failed += 1;
  }
  const seconds = (performance.now() - before) / 1e3;
  const cpu = process.cpuUsage(cpuBefore).user / 1e6;
  const held = delay();
  const turns = endTurns();
  await translator.dispose();
  return {
    text: name,
    segments: String(segments),
    'checks not ok': String(failed),
    'MB/s': text.length / 1e6 / cpu,
    'by the clock': text.length / 1e6 / seconds,
    'delay p50, ms': held.p50,
    'p99, ms': held.p99,
    'max, ms': held.max,
    'CPU p99, ms': turns[Math.floor(turns.length * 0.99)],
    'CPU max, ms': turns.at(-1),
  };
};

const rows = [];
rows.push(await measure('articles, 5 MB', articles(5e6)));
rows.push(await measure('one paragraph, 5 MB', oneParagraph(5e6)));
rows.push(await measure('figures, 5 MB', figures(5e6)));
printTable('Delay of the caller’s event loop', rows);
writeResults('caller-loop', { rows });
