import { setImmediate as turn } from 'node:timers/promises';
import { memoryError } from './problems.js';
import type { Tables } from './tables.js';

/** Changes a file, one transaction after another: what waits when one ends is the next, so that a load of writes costs few syncs. */
export interface Writer {
  /**
   * Does this within a transaction, together with what else waits: all of it or nothing. Resolves when it is on the disk.
   *
   * @throws `ERR_MEMORY` if it could not be written
   */
  readonly write: <Result>(work: () => Result) => Promise<Result>;
  /** When nothing waits any more. */
  readonly settled: () => Promise<void>;
}

interface Waiting {
  readonly work: () => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Most that is done in one transaction: it runs on the caller's thread, some microseconds each. */
const most = 500;

/** One for each open file. */
export const createWriter = ({ root }: Tables, file: string): Writer => {
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    // what is asked for within this turn of the event loop comes along
    await turn();
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      const failure = await commit(root, batch);
      for (const { done, failed } of batch) {
        if (failure) failed(memoryError(file, failure));
        else done();
      }
    }
    running = undefined;
  };
  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        let result: ReturnType<typeof work>;
        waiting.push({ work: () => (result = work()), done: () => resolve(result), failed: reject });
        running ??= run();
      }),
    settled: async () => {
      while (running) await running;
    },
  };
};

/** A child transaction is given up as a whole if any part of it throws. */
const commit = async (root: Tables['root'], batch: readonly Waiting[]): Promise<unknown> => {
  try {
    await root.childTransaction(() => {
      for (const { work } of batch) work();
    });
    return undefined;
  } catch (error) {
    return await causeOf(error);
  }
};

/** lmdb's error of a commit holds the promise of its cause, which must not go unhandled. */
const causeOf = async (error: unknown): Promise<unknown> => {
  const { commitError } = (error ?? {}) as { readonly commitError?: Promise<unknown> };
  if (!commitError) return error ?? new Error('unknown');
  return commitError.then(
    () => error,
    (cause: unknown) => cause,
  );
};

/** Changes that are prepared within one turn of the event loop, and groups of them that may be on their way to the disk. */
const together = 100;
const groups = 10;

/**
 * Makes a change for each of many: while some are written, others are prepared.
 *
 * @param changing - prepares a change. @returns what makes it, and tells whether it has changed anything
 * @returns how many have changed anything
 * @throws `ERR_MEMORY` if one could not be written
 */
export const changeEach = async <One>(
  { change }: { readonly change: Writer['write'] },
  all: Iterable<One>,
  changing: (one: One) => () => boolean,
): Promise<number> => {
  let count = 0;
  let group: Promise<unknown>[] = [];
  const writing: Promise<unknown>[] = [];
  const send = (): void => {
    const sent = Promise.all(group);
    // whoever waits for it below hears of a failure, unless an earlier one came first
    sent.catch(() => undefined);
    writing.push(sent);
    group = [];
  };
  for (const one of all) {
    group.push(change(changing(one)).then((hasChanged) => (count += hasChanged ? 1 : 0)));
    if (group.length < together) continue;
    send();
    await turn();
    if (writing.length > groups) await writing.shift();
  }
  send();
  await Promise.all(writing);
  return count;
};
