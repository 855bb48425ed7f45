import { readdirSync, readFileSync } from 'node:fs';

/** Ids of the model's processes that a process has started; Linux only. */
export const modelProcesses = (parent = process.pid): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent && commandOf(pid).includes('marian/worker/entry'));

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // it has ended meanwhile
    return '';
  }
};
const parentOf = (pid: number): number => Number(/\) \S (?<parent>\d+)/u.exec(read(`/proc/${pid}/stat`))?.groups?.['parent']);
const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);
