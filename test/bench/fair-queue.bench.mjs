// What the shared queue is worth: many clients with a sentence each against one call with all the sentences, and sentences beside a long
// document. BENCH_SENTENCES, BENCH_CLIENTS, BENCH_TIMES, BENCH_CHARACTERS (of the document), BENCH_COUNT (short calls a time), BENCH_BEAMS.
//
// The clock covers whole calls, from the French to the checked English, with the embedded model in warm processes. Both sides of a comparison
// take turns, since a machine is not equally busy from one minute to the next.
import { createTranslator } from '../../dist/index.js';
import { startClock } from './clock.mjs';
import { longDocument } from './long-document.mjs';
import { printTable, writeResults } from './report.mjs';
import { sentences, textName } from './sentences.mjs';
import { size } from './sizes.mjs';

const times = size('BENCH_TIMES', 5);
const clients = size('BENCH_CLIENTS', 50);
const calls = size('BENCH_COUNT', 20);
const lines = sentences().filter((line) => line.length > 20);
const few = lines.slice(0, size('BENCH_SENTENCES', 500));
const translator = await createTranslator({ beams: size('BENCH_BEAMS', 4) });

const tokensOf = ({ segments }) => segments.reduce((sum, { tokens = 0 }) => sum + tokens, 0);
const quantile = (values, share) => [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) * share)];
const median = (values) => quantile(values, 0.5);

/** Clients that each ask for a sentence at a time until all have their English. */
const asked = async (texts, count) => {
  const left = [...texts.entries()];
  const answers = [];
  const took = [];
  const client = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const since = performance.now();
      answers[next[0]] = await translator.translate(next[1]);
      took.push(performance.now() - since);
    }
  };
  await Promise.all(Array.from({ length: count }, client));
  return { took, tokens: answers.reduce((sum, answer) => sum + tokensOf(answer), 0), english: answers.map(({ text }) => text) };
};

/** All in one call. */
const together = async (texts) => {
  const answer = await translator.translate(texts.join('\n\n'));
  return { tokens: tokensOf(answer), english: answer.text.split('\n\n') };
};

/** Speed, batches and padding of some work. */
const measured = async (work) => {
  const before = translator.statistics();
  const clock = await startClock();
  const result = await work();
  const { seconds, cpu } = await clock.stop();
  const after = translator.statistics();
  const [rows, batches, places, sourceTokens] = ['rows', 'batches', 'places', 'sourceTokens'].map((name) => after[name] - before[name]);
  const padding = 100 * (1 - sourceTokens / places);
  return { ...result, speed: result.tokens / seconds, bySecond: result.tokens / cpu, rows: rows / batches, padding };
};

await Promise.all([together(few.slice(0, 40)), asked(few.slice(0, 40), 10)]);

const rounds = [];
let differing = 0;
for (let nth = 0; nth < times; nth += 1) {
  const [one, many] = [await measured(() => together(few)), await measured(() => asked(few, clients))];
  differing += many.english.filter((text, at) => text !== one.english[at]).length;
  rounds.push({ one, many });
}
const row = (what, of) => {
  const mid = (value) => median(rounds.map((round) => value(round[of], round.one)));
  return {
    what,
    'tokens/s': mid(({ speed }) => speed),
    'of one call': mid(({ speed }, one) => speed / one.speed),
    'a CPU second': mid(({ bySecond }) => bySecond),
    'of one call ': mid(({ bySecond }, one) => bySecond / one.bySecond),
    'rows a batch': mid(({ rows }) => rows),
    'padding, %': mid(({ padding }) => padding),
  };
};
const compared = [row('one call', 'one'), row(`${clients} clients`, 'many')];
printTable(`${few.length} sentences (${textName}); differing English: ${differing}`, compared);

const seconds = (count) => new Promise((resolve) => setTimeout(resolve, count * 1e3));
const beside = [];
for (const count of [1, 20]) {
  const took = { alone: [], beside: [] };
  const speeds = { alone: [], beside: [] };
  for (let nth = 0; nth < times; nth += 1) {
    const texts = Array.from({ length: calls * (count === 1 ? 1 : 3) }, (_, at) => lines[(nth * 97 + at * 31) % lines.length]);
    took.alone.push(...(await asked(texts, count)).took);
    const document = longDocument(translator, lines, size('BENCH_CHARACTERS', 500_000));
    await seconds(4);
    document.mark();
    await seconds(6);
    speeds.alone.push(document.speed());
    document.mark();
    took.beside.push(...(await asked(texts, count)).took);
    speeds.beside.push(document.speed());
    await document.stop();
  }
  const [p50, p95] = [0.5, 0.95].map((share) => ({ alone: quantile(took.alone, share), beside: quantile(took.beside, share) }));
  beside.push({
    'short calls at a time': String(count),
    'p50 alone, ms': p50.alone,
    'beside, ms': p50.beside,
    times: p50.beside / p50.alone,
    'p95 alone, ms': p95.alone,
    'beside, ms ': p95.beside,
    'times ': p95.beside / p95.alone,
    'document alone, tokens/s': median(speeds.alone),
    beside: median(speeds.beside),
  });
}
printTable('Short calls beside a document', beside);

// two hundred calls that are given up in the middle
const stop = new globalThis.AbortController();
const given = Array.from({ length: 200 }, (_, nth) =>
  translator.translate(lines[nth % lines.length], { signal: globalThis.AbortSignal.any([stop.signal]) }),
);
const settled = Promise.allSettled(given);
await seconds(0.5);
const since = performance.now();
stop.abort();
await settled;
const rejected = performance.now() - since;
while (translator.statistics().running > 0) await seconds(0.001);
const free = performance.now() - since;
const { waiting, running } = translator.statistics();
const again = performance.now();
await translator.translate('Le maire a refusé.');
const stopped = [
  {
    'calls stopped': '200',
    'all rejected, ms': rejected,
    'processes free, ms': free,
    'next answer, ms': performance.now() - again,
    waiting,
    running,
  },
];
printTable('Calls that are given up', stopped);
await translator.dispose();
writeResults('fair-queue', { together: compared, beside, stopped });
