// Runs the benchmarks, each in a process of its own, so that none leaves its heap and its compiled code to the next.
//
//   npm run bench [NAME…]     all, or those that are named: text-speed, caller-loop
//
// Each prints its tables, and writes them to bench-results/NAME.json.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ending = '.bench.mjs';
const known = readdirSync(import.meta.dirname).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : known) {
  // a garbage collector with threads of its own would count for more than one core
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--single-threaded-gc', join(import.meta.dirname, name + ending)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
