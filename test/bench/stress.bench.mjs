// Texts without an end, as the command takes them: how long it needs, and how much memory it has at most, with the embedded model.
//
// What a text costs should grow as its length; nothing here may take minutes. BENCH_CHARACTERS (1,000,000): characters of the first two texts,
// BENCH_COUNT (100,000): lines and guillemets, BENCH_LETTERS (200,000)
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startClock } from './clock.mjs';
import { watchMemory } from './process-tree.mjs';
import { printTable, writeResults } from './report.mjs';
import { size } from './sizes.mjs';

const length = size('BENCH_CHARACTERS', 1_000_000);
const count = size('BENCH_COUNT', 100_000);
const letters = size('BENCH_LETTERS', 200_000);
const command = join(import.meta.dirname, '../../dist/cli/bin.js');

/** A text of a length from a unit. */
const filled = (unit, wanted) => unit.repeat(Math.ceil(wanted / unit.length)).slice(0, wanted);

const texts = [
  [`${length} characters without a space`, filled('abc0123,;-', length)],
  [`${length} characters in one line`, filled('le chat dort dans la maison et ', length)],
  [`${count} empty lines`, '\n'.repeat(count)],
  [`${count} guillemets`, filled('« ', 2 * count)],
  [`${letters} letters`, filled('a', letters)],
];

/** Runs the command on a text; fails if it does. */
const translated = (text) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, '--no-memory'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let written = 0;
    child.stdout.on('data', (chunk) => (written += chunk.length));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(written) : reject(new Error(`the command ended with code ${code}`))));
    child.stdin.end(text);
  });

const rows = [];
for (const [name, text] of texts) {
  let peak = 0;
  const stop = watchMemory((bytes) => {
    peak = Math.max(peak, bytes);
  });
  const clock = await startClock();
  const written = await translated(text);
  const seconds = clock.soFar();
  await stop();
  rows.push({ text: name, 'seconds, start included': seconds, 'peak memory, MB': peak / 1e6, 'English, kB': written / 1e3 });
}
printTable('Texts without an end, through the command', rows);
writeResults('stress', { rows });
