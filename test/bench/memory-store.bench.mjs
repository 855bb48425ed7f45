// The store of the translation memory with a million units (BENCH_UNITS for another number), once by the model and once by people, in a
// temporary folder. French has some 120 characters, English 130, details 100 bytes; words are drawn as unevenly as in a language.
// Clocks: insert is the time of keep or addHuman until all is on the disk, divided by the units; lookup is recall of a random unit, with
// its key ready; similar is similarTo for French of which one to three words were changed, in a memory of people's units.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { keyOf } from '../../dist/memory/key.js';
import { openMemory } from '../../dist/memory/open.js';
import { printTable, writeResults } from './report.mjs';

const units = Number(process.env['BENCH_UNITS'] ?? 1_000_000);
const size = 10_000_000_000;
const together = 1000;

/** The same numbers in every run: xorshift. */
let state = 88_172_645;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 2 ** 32;
};
const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo chan tion ment eur able que'.split(' ');
const makeWord = () =>
  Array.from({ length: 1 + Math.floor(random() * 4) }, () => syllables[Math.floor(random() * syllables.length)]).join('');
const words = Array.from({ length: 40_000 }, makeWord);
/** Zipf: the nth word is used 1/n as often as the first. */
const word = () => words[Math.floor(words.length ** random()) - 1] ?? words[0];
const sentence = (length) => {
  let text = word();
  while (text.length < length) text += (random() < 0.1 ? ', ' : ' ') + word();
  return `${text}.`;
};
const unit = () => ({
  french: sentence(60 + random() * 120),
  english: sentence(65 + random() * 130),
  details: { settled: { score: -random(), checks: ['numbers', 'names', 'length'], words: [0, 3, 0, 3, 4, 9, 4, 8] } },
});

async function write(file, name, count) {
  const memory = await openMemory({ file, size });
  for (let n = 0; n < count; n += together)
    await Promise.all(Array.from({ length: together }, (_, at) => memory.keep(keyOf([name, n + at]), unit())));
  await memory.close();
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'fr2en-memory-store-'));
  try {
    const rows = [await model(join(folder, 'model')), await people(join(folder, 'people')), await twoWriters(join(folder, 'two'))];
    for (const row of rows) printTable(`the store with ${units} units`, [row]);
    writeResults('memory-store', { units, rows });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function model(file) {
  let memory = await openMemory({ file, size });
  let inserting = 0;
  for (let n = 0; n < units; n += together) {
    const batch = Array.from({ length: together }, (_, at) => [keyOf([n + at]), unit()]);
    const start = performance.now();
    await Promise.all(batch.map(([key, entry]) => memory.keep(key, entry)));
    inserting += performance.now() - start;
  }
  await memory.close();
  memory = await openMemory({ file, size });
  const keys = Array.from({ length: 20_000 }, () => keyOf([Math.floor(random() * units)]));
  const times = keys.map((key) => timed(() => memory.recall(key)));
  await memory.close();
  return { units: 'model', ...inMicroseconds(inserting, times), ...megabytes(file) };
}

async function people(file) {
  const memory = await openMemory({ file, size });
  let inserting = 0;
  const asked = [];
  for (let n = 0; n < units; n += together) {
    const batch = Array.from({ length: together }, unit);
    if (asked.length < 2000) asked.push(batch[0].french, batch[1].french);
    const start = performance.now();
    await memory.addHuman(batch);
    inserting += performance.now() - start;
  }
  const exact = asked.map((french) => timed(() => memory.humanOf(french)));
  let found = 0;
  const similar = asked.map(changed).map((french) => timed(() => (found += memory.similarTo(french, 5).length > 0 ? 1 : 0)));
  const index = memory.stats().index;
  await memory.close();
  return {
    units: 'people',
    ...inMicroseconds(inserting, exact),
    ...megabytes(file),
    'index MB': Math.round(index / 1e6),
    'similar ms p50': percentile(similar, 0.5).toFixed(2),
    'similar ms p95': percentile(similar, 0.95).toFixed(2),
    'similar ms max': Math.max(...similar).toFixed(2),
    'found %': ((100 * found) / asked.length).toFixed(0),
  };
}

async function twoWriters(file) {
  const start = performance.now();
  const writers = ['a', 'b'].map((name) => spawn(process.execPath, [import.meta.filename, 'writer', file, name], { stdio: 'inherit' }));
  await Promise.all(writers.map((writer) => once(writer, 'close')));
  const each = performance.now() - start;
  const memory = await openMemory({ file, size });
  const { model: kept } = memory.stats();
  await memory.close();
  if (kept !== units / 5) throw new Error(`${kept} units of ${units / 5} are there`);
  return { units: 'two writers', 'insert µs': ((1000 * each) / kept).toFixed(0), ...megabytes(file) };
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function inMicroseconds(inserting, times) {
  return {
    'insert µs': ((1000 * inserting) / units).toFixed(0),
    'lookup µs p50': (1000 * percentile(times, 0.5)).toFixed(1),
    'lookup µs p95': (1000 * percentile(times, 0.95)).toFixed(1),
  };
}

function megabytes(file) {
  return { 'file MB': Math.round(statSync(file).size / 1e6) };
}

function percentile(values, share) {
  return values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))];
}

/** French of which one to three words were changed, or as many as 10 % of it. */
function changed(french) {
  const parts = french.split(' ');
  const most = Math.min(3, Math.floor(parts.length / 10));
  for (let n = 0; n < most; n += 1) parts[Math.floor(random() * parts.length)] = word();
  return parts.join(' ').replace(/\.$/u, ' !');
}

if (process.argv[2] === 'writer') await write(process.argv[3], process.argv[4], units / 10);
else await main();
