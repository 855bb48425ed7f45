// Memory of a process and of all that it has started, as the system sees it.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const hasProc = existsSync('/proc/self/status');

/** Resident memory of the tree, in bytes: pages that processes share count in each of them. */
export const treeMemory = async (pid = process.pid) => {
  const processes = await (hasProc ? fromProc() : fromPs());
  let bytes = 0;
  for (const wanted = [pid]; wanted.length > 0;) {
    const parent = wanted.pop();
    bytes += processes.get(parent)?.bytes ?? 0;
    for (const [child, { parent: of }] of processes) if (of === parent) wanted.push(child);
  }
  return bytes;
};

const fromProc = async () => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const known = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')));
  const value = (status, name) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
  return new Map(pids.map((pid, at) => [Number(pid), { parent: value(known[at], 'PPid'), bytes: value(known[at], 'VmRSS') * 1024 }]));
};

const fromPs = async () => {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,rss=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  return new Map(rows.map(([pid, parent, kilobytes]) => [pid, { parent, bytes: kilobytes * 1024 }]));
};

/**
 * Watches the memory of this process and its children.
 *
 * @param see - called with each measurement, in bytes
 * @returns stops it; resolves when the last measurement is made
 */
export const watchMemory = (see, milliseconds = 100) => {
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      see(await treeMemory());
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  })();
  return () => {
    isOver = true;
    return watching;
  };
};
