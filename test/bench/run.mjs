// Runs the benchmarks, each in its own process, so that none inherits heap or compiled code from another.
//
//   npm run bench [NAME…] [-- --text FILE] [--reference FILE]     all, or those that are named; README.md tells what there is
//
// --text is a file with one French sentence per line to use instead of ours, --reference its English. Each benchmark prints its tables and
// writes them to bench-results/NAME.json.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ending = '.bench.mjs';
const known = readdirSync(import.meta.dirname).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { text: { type: 'string' }, reference: { type: 'string' } },
});
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  process.exit(2);
}
const env = {
  ...process.env,
  ...(values.text && { BENCH_TEXT: resolve(values.text) }),
  ...(values.reference && { BENCH_REFERENCE: resolve(values.reference) }),
};
for (const name of wanted.length > 0 ? wanted : known) {
  // a garbage collector with threads of its own would count for more than one core
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--single-threaded-gc', join(import.meta.dirname, name + ending)], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) process.exitCode = 1;
}
