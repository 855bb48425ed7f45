import type { Signal } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import type { Answer } from './types.js';
import type { WorkerJob } from './worker/messages.js';

/** How a task ends for its caller. */
interface Settle {
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: Error) => void;
}

/** A job that waits for a process or runs on one. */
export interface Task extends Settle {
  readonly job: WorkerJob;
  /** Number of processes that died while running it. */
  losses: number;
  /** Whether the caller no longer wants it. */
  isDropped: boolean;
}

/**
 * Makes a task that listens to the caller's signal until it is settled.
 *
 * @param onAbort - called if the signal aborts before then
 */
export const createTask = (
  job: WorkerJob,
  { resolve, reject }: Settle,
  signal: Signal | undefined,
  onAbort: (task: Task, error: Fr2enError) => void,
): Task => {
  const abort = (): void => onAbort(task, aborted(signal));
  const task: Task = {
    job,
    losses: 0,
    isDropped: false,
    resolve: (answers) => {
      signal?.removeEventListener('abort', abort);
      resolve(answers);
    },
    reject: (error) => {
      signal?.removeEventListener('abort', abort);
      reject(error);
    },
  };
  signal?.addEventListener('abort', abort, { once: true });
  return task;
};

/** The error of a task that the caller's signal stopped. */
export const aborted = (signal: Signal | undefined): Fr2enError =>
  new Fr2enError('ERR_ABORTED', 'the translation was stopped by its signal.', { cause: signal?.reason });
