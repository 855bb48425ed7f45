import type { Signal } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import type { Answer, Handling, Urgency } from './types.js';
import type { WorkerJob } from './worker/messages.js';

/** How a task ends for its caller. */
interface Settle {
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: Error) => void;
}

/** What is done when its callers no longer want a task, or some of its rows. */
export interface Stopping {
  readonly all: (task: Task, error: Fr2enError) => void;
  readonly rows: (task: Task, rows: readonly number[]) => void;
}

/** A job that waits for a process or runs on one. */
export interface Task extends Settle {
  readonly job: WorkerJob;
  readonly urgency: Urgency;
  /** Number of processes that died while running it. */
  losses: number;
  /** Whether nobody wants it any more. */
  isDropped: boolean;
  /** Rows that nobody wants any more. */
  readonly dropped: Set<number>;
}

/** Makes a task that listens to the signals of its rows until it is settled. */
export const createTask = (
  job: WorkerJob,
  { resolve, reject }: Settle,
  { urgency = 'bulk', signals = [] }: Handling,
  stopping: Stopping,
): Task => {
  const rowsOf = new Map<Signal, number[]>();
  signals.forEach((signal, row) => rowsOf.set(signal, [...(rowsOf.get(signal) ?? []), row]));
  const listeners = [...rowsOf].map(([signal, rows]) => {
    const stop = (): void => {
      for (const row of rows) task.dropped.add(row);
      if (task.dropped.size === signals.length) stopping.all(task, aborted(signal));
      else stopping.rows(task, rows);
    };
    return { signal, stop };
  });
  const forget = (): void => {
    for (const { signal, stop } of listeners) signal.removeEventListener('abort', stop);
  };
  const task: Task = {
    job,
    urgency,
    losses: 0,
    isDropped: false,
    dropped: new Set(),
    resolve: (answers) => {
      forget();
      resolve(answers);
    },
    reject: (error) => {
      forget();
      reject(error);
    },
  };
  for (const { signal, stop } of listeners) {
    if (signal.aborted) for (const row of rowsOf.get(signal)!) task.dropped.add(row);
    else signal.addEventListener('abort', stop, { once: true });
  }
  return task;
};

/** The error of a task that its callers' signals stopped. */
export const aborted = (signal: Signal | undefined): Fr2enError =>
  new Fr2enError('ERR_ABORTED', 'the translation was stopped by its signal.', { cause: signal?.reason });
