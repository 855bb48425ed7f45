import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { holdLock, lockContent, removeLock, takeLock } from '../../../models/store/lock-file.js';

/** The process that holds a lock. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When it was started, in ticks since the system was; undefined where that is not told. Another process may have its number later. */
  readonly started: string | undefined;
}

/** A lock that this process holds. */
export interface Lock {
  release(): Promise<void>;
}

/** Who holds the lock of another process, and where it is. */
export interface Held {
  readonly holder: Holder;
  readonly path: string;
}

/**
 * Takes the lock on an output, the file `OUT.fr2en-lock`, so that two runs never write one file. That of a process that was killed is
 * taken over.
 *
 * @returns the lock, or who has it
 */
export const lockOutput = async (output: string): Promise<Lock | Held> => {
  const path = `${output}.fr2en-lock`;
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), started: (await processOf(process.pid))?.started, id: randomUUID() });
  while (!(await takeLock(path, mine))) {
    const found = await contentOf(path);
    const holder = holderIn(found);
    if (holder && (await isAlive(holder, path))) return { holder, path };
    await clear(path, found);
  }
  return { release: holdLock(path, mine, beat) };
};

/** How often the holder shows that it is alive, and when the lock of a machine that cannot be asked is given up; in milliseconds. */
const beat = 10_000;
const stale = 60_000;

/** A lock is there before its first byte; whoever does not write one soon was killed in between. */
const contentOf = async (path: string): Promise<string | undefined> => {
  const content = await lockContent(path);
  if (content !== '') return content;
  await pause(300);
  return lockContent(path);
};

const holderIn = (content: string | undefined): Holder | undefined => {
  try {
    const { pid, host, started } = JSON.parse(content ?? '') as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host, started } : undefined;
  } catch {
    return undefined;
  }
};

/** Whether the process still runs. One in another container or on another machine shows by touching its lock. */
const isAlive = async ({ pid, host, started }: Holder, path: string): Promise<boolean> => {
  if (host !== hostname()) {
    const touched = await stat(path).catch(() => undefined);
    return touched !== undefined && Date.now() - touched.mtimeMs < stale;
  }
  const found = await processOf(pid);
  return found !== undefined && (started === undefined || found.started === undefined || found.started === started);
};

/** A process that runs; undefined if there is none of this number. */
const processOf = async (pid: number): Promise<Pick<Holder, 'started'> | undefined> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // it is there, and somebody else's
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // the program's name comes second, in brackets, and may have any characters; then state (Z: killed, and nobody has asked), … starttime
  const [state, ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? undefined : { started: fields[18] };
};

/** Takes away the lock of a process that is gone. */
const clear = async (path: string, found: string | undefined): Promise<void> => {
  try {
    await removeLock(path, found);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};
