// What the shared queue is worth: many clients with a sentence each against one call with all the sentences, and sentences beside a long
// document. BENCH_SENTENCES, BENCH_CLIENTS, BENCH_TIMES, BENCH_CHARACTERS (of the document), BENCH_COUNT (short calls), BENCH_BEAMS.
//
// The clock covers whole calls, from the French to the checked English, with the embedded model in warm processes.
import { createTranslator } from '../../dist/index.js';
import { printTable, writeResults } from './report.mjs';
import { sentences, textName } from './sentences.mjs';
import { size } from './sizes.mjs';

const times = size('BENCH_TIMES', 3);
const clients = size('BENCH_CLIENTS', 50);
const calls = size('BENCH_COUNT', 40);
const lines = sentences().filter((line) => line.length > 20);
const few = lines.slice(0, size('BENCH_SENTENCES', 500));
const translator = await createTranslator({ beams: size('BENCH_BEAMS', 4) });

const tokensOf = ({ segments }) => segments.reduce((sum, { tokens = 0 }) => sum + tokens, 0);
const quantile = (values, share) =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))];
const median = (values) => quantile(values, 0.5);

/** Clients that each ask for a sentence at a time until all have their English. */
const asked = async (texts, count) => {
  const queue = [...texts.entries()];
  const took = [];
  const english = [];
  let tokens = 0;
  const client = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const since = performance.now();
      const answer = await translator.translate(next[1]);
      took.push(performance.now() - since);
      english[next[0]] = answer.text;
      tokens += tokensOf(answer);
    }
  };
  const since = performance.now();
  await Promise.all(Array.from({ length: count }, client));
  const seconds = (performance.now() - since) / 1e3;
  return { took, english, tokens, seconds, speed: tokens / seconds };
};

/** All sentences in one call. */
const together = async (texts) => {
  const since = performance.now();
  const answer = await translator.translate(texts.join('\n\n'));
  const seconds = (performance.now() - since) / 1e3;
  return { english: answer.text.split('\n\n'), speed: tokensOf(answer) / seconds };
};

/** A document that goes on until it is stopped; how fast it has been since `mark`. */
const longDocument = () => {
  const stop = new globalThis.AbortController();
  const characters = size('BENCH_CHARACTERS', 500_000);
  const text = [];
  for (let length = 0, nth = 0; length < characters; nth += 1) {
    // the same sentences again would be too easy: equal ones are asked once
    const line = lines[nth % lines.length] + (nth < lines.length ? '' : ` (${nth})`);
    text.push(line);
    length += line.length + 2;
  }
  let tokens = 0;
  let marked = { tokens: 0, at: 0 };
  const done = (async () => {
    try {
      for await (const { segment } of translator.stream([text.join('\n\n')], { signal: stop.signal })) tokens += segment?.tokens ?? 0;
    } catch (error) {
      if (error.code !== 'ERR_ABORTED') throw error;
    }
  })();
  return {
    mark: () => (marked = { tokens, at: performance.now() }),
    speed: () => ((tokens - marked.tokens) / (performance.now() - marked.at)) * 1e3,
    stop: () => {
      stop.abort();
      return done;
    },
  };
};

const seconds = (count) => new Promise((resolve) => setTimeout(resolve, count * 1e3));
const shares = (before, after) => {
  const rows = after.rows - before.rows;
  return {
    'rows a batch': rows / (after.batches - before.batches),
    'padding, %': 100 * (1 - (after.sourceTokens - before.sourceTokens) / (after.places - before.places)),
  };
};

await Promise.all([together(few.slice(0, 40)), asked(few.slice(0, 40), 10)]);

const rows = [];
const pairs = [];
let differing = 0;
for (let nth = 0; nth < times; nth += 1) {
  const start = translator.statistics();
  const one = await together(few);
  const middle = translator.statistics();
  const many = await asked(few, clients);
  const end = translator.statistics();
  differing += many.english.filter((text, at) => text !== one.english[at]).length;
  pairs.push({ one, many, oneShare: shares(start, middle), manyShare: shares(middle, end) });
}
rows.push({ what: 'one call', 'tokens/s': median(pairs.map(({ one }) => one.speed)), 'of it': 1, ...pairs[0].oneShare });
rows.push({
  what: `${clients} clients`,
  'tokens/s': median(pairs.map(({ many }) => many.speed)),
  'of it': median(pairs.map(({ one, many }) => many.speed / one.speed)),
  ...pairs[0].manyShare,
});
printTable(`${few.length} sentences (${textName}); differing English: ${differing}`, rows);

const beside = [];
for (const count of [1, 20]) {
  const texts = lines.slice(-calls * (count === 1 ? 1 : 3));
  const alone = await asked(texts, count);
  const document = longDocument();
  await seconds(5);
  document.mark();
  await seconds(10);
  const undisturbed = document.speed();
  document.mark();
  const together = await asked(texts, count);
  const disturbed = document.speed();
  await document.stop();
  const [p50, p95] = [0.5, 0.95].map((share) => [quantile(alone.took, share), quantile(together.took, share)]);
  beside.push({
    'short calls at a time': count,
    'p50 alone, ms': p50[0],
    'p50 beside, ms': p50[1],
    'p95 alone, ms': p95[0],
    'p95 beside, ms': p95[1],
    'p95, times': p95[1] / p95[0],
    'document alone, tokens/s': undisturbed,
    'beside, tokens/s': disturbed,
  });
}
printTable('Short calls beside a document', beside);
const { waiting, running } = translator.statistics();
console.log(`left in the queue: ${waiting}, in the model: ${running}`);
await translator.dispose();
writeResults('fair-queue', { together: rows, beside });
