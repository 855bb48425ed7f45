import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';

/** What all locks share: a file that exists as long as somebody holds it, and whose content tells who. */

/** Takes a lock that nobody holds. @returns whether it is ours now. @throws a system error */
export const takeLock = (path: string, mine: string): Promise<boolean> =>
  writeFile(path, mine, { flag: 'wx' }).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    },
  );

/** What a lock says of its holder; undefined if there is none. */
export const lockContent = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

/**
 * Shows that the holder of a lock is alive, by touching it.
 *
 * @param every - milliseconds
 * @returns gives the lock up, unless somebody has taken it over
 */
export const holdLock = (path: string, mine: string, every: number): (() => Promise<void>) => {
  const timer = setInterval(() => {
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    if ((await lockContent(path)) === mine) await rm(path, { force: true });
  };
};

/**
 * Takes away the lock of a holder that is gone. If several processes try, one gets it; one that gets a newer lock by mistake puts it back.
 *
 * @param found - the content of the lock whose holder is gone
 * @throws a system error if it cannot be moved
 */
export const removeLock = async (path: string, found: string | undefined): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside);
  if ((await lockContent(aside)) !== found) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
};
