// The output of a benchmark: tables for people, the same figures as JSON for programs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../bench-results');

/** A table on the screen: `rows` are objects with the same keys, the first of which names the row. */
export const printTable = (title, rows) => {
  const columns = Object.keys(rows[0]);
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column])))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  console.log(`\n${title}`);
  for (const line of cells)
    console.log(line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '));
};

/** What a search is called. */
export const searchName = (beams) => (beams === 1 ? 'greedy' : `${beams} beams`);

const shown = (value) => (typeof value === 'number' ? value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2) : String(value ?? ''));

/** Writes bench-results/NAME.json: the tables, and on what they were measured. */
export const writeResults = (name, tables) => {
  mkdirSync(folder, { recursive: true });
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ name, date: new Date().toISOString(), machine, tables }, undefined, 2)}\n`);
  console.log(`\n→ bench-results/${name}.json`);
};

/**
 * Runs `work` `times` times, after once or for `warmUp` seconds of CPU time to have its code compiled, and gives the quickest: what a busy
 * machine disturbed least. The garbage of a run is collected in the next ones and so counts. A full collection in front of each run is not asked for: it made
 * the run itself a quarter slower, and no program asks for one while it works.
 *
 * @returns seconds: `cpu` of all threads of the process in user mode (the garbage collector's included), `wall` by the clock
 */
export const time = async (work, times = 3, warmUp = 0) => {
  const begun = process.cpuUsage();
  do await work();
  while (process.cpuUsage(begun).user / 1e6 < warmUp);
  globalThis.gc?.();
  const taken = [];
  for (let run = 0; run < times; run += 1) {
    const cpuBefore = process.cpuUsage();
    const before = performance.now();
    await work();
    taken.push({ wall: (performance.now() - before) / 1e3, cpu: process.cpuUsage(cpuBefore).user / 1e6 });
  }
  return taken.sort((one, other) => one.cpu - other.cpu)[0];
};
