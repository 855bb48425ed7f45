import { randomUUID } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { holdLock, lockContent, removeLock, takeLock } from './lock-file.js';

/** Times in milliseconds. */
interface Beat {
  /** How often the holder shows that it is alive. */
  readonly every: number;
  /** A lock not touched for this long has lost its holder. */
  readonly stale: number;
}

/** How to wait for a lock. */
export interface LockOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called once if another process holds the lock. */
  readonly onWait?: (() => void) | undefined;
  readonly beat?: Beat;
}

const defaultBeat: Beat = { every: 2000, stale: 15_000 };

/**
 * Does a piece of work once no other process holds the lock, which saves a second download. Should a lock fail, processes still cannot harm
 * each other, since files are checked and then renamed into place.
 *
 * @param path - path of the lock, a file that exists while the work lasts
 */
export const withLock = async <Result>(
  path: string,
  work: () => Promise<Result>,
  { signal, onWait, beat = defaultBeat }: LockOptions = {},
): Promise<Result> => {
  const mine = randomUUID();
  await mkdir(dirname(path), { recursive: true });
  for (let waited = 0; !(await takeLock(path, mine)); waited += 1) {
    if (waited === 0) onWait?.();
    if (!(await clearStale(path, beat))) await pause(200, undefined, signal ? { signal } : {});
  }
  const release = holdLock(path, mine, beat.every);
  try {
    return await work();
  } finally {
    await release();
  }
};

/**
 * Takes away a lock whose holder was killed.
 *
 * @returns whether to try for the lock again at once
 */
const clearStale = async (path: string, { stale }: Beat): Promise<boolean> => {
  const before = await lockContent(path);
  // the lock itself, not what it links to: a dangling symlink is there, and a new lock cannot take its place
  const touched = await lstat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  if (touched === undefined) return true;
  if (Date.now() - touched < stale) return false;
  return removeLock(path, before).then(
    () => true,
    () => false,
  );
};
