// Memory and CPU time of a process and all its descendants, as the system sees them.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';

const hasProc = existsSync('/proc/self/stat');

/** Linux counts in pages of 4 KiB and hundredths of a second. */
const pageSize = 4096;
const ticks = 100;

/**
 * The sums over a process, by default this one, and all below it, now.
 *
 * @returns `bytes`: resident memory, pages that processes share counted in each of them; `seconds`: CPU time of those that are still there
 */
export const processTree = async (root = process.pid) => {
  const processes = await (hasProc ? fromProc() : fromPs());
  const sum = { bytes: 0, seconds: 0 };
  for (const wanted = [root]; wanted.length > 0;) {
    const pid = wanted.pop();
    const known = processes.find((one) => one.pid === pid);
    sum.bytes += known?.bytes ?? 0;
    sum.seconds += known?.seconds ?? 0;
    wanted.push(...processes.filter(({ parent }) => parent === pid).map((child) => child.pid));
  }
  return sum;
};

const fromProc = async () => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')));
  return lines.map((line, at) => {
    // the name in brackets may hold spaces; behind it come state and parent, fields 3 and 4 of proc(5)
    const fields = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent, user, system, pages] = [4, 14, 15, 24].map((field) => fields[field - 3] ?? 0);
    return { pid: Number(pids[at]), parent, bytes: pages * pageSize, seconds: (user + system) / ticks };
  });
};

const fromPs = async () => {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,rss=,time=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, kilobytes, time] = line.trim().split(/\s+/u);
      const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
      return { pid: Number(pid), parent: Number(parent), bytes: Number(kilobytes) * 1024, seconds };
    });
};

/**
 * Watches the memory of this process and its children, from a thread of its own: reading /proc would hold up the loop that is measured.
 *
 * @param see - called with each measurement, in bytes
 * @returns stops it
 */
export const watchMemory = (see) => {
  const watcher = new Worker(new URL('./memory-watcher.mjs', import.meta.url));
  watcher.on('message', see);
  return () => watcher.terminate();
};
