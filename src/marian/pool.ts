import type { Signal } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import type { EngineSetup } from './engine.js';
import type { Answer } from './types.js';
import type { Job } from './worker/messages.js';
import { ProcessLost, startProcess, type WorkerProcess } from './worker/process.js';

/** Processes that run one model, and a queue of jobs for them. */
export interface Pool {
  /** Runs a job on the next free process. @throws `ERR_ABORTED`, `ERR_WORKER`, `ERR_DISPOSED`, and what the process reports */
  run(job: Job, signal?: Signal): Promise<readonly Answer[]>;
  /** Whether the answers of the model have an alignment; known when the first job is done, false before. */
  aligns(): boolean;
  /** Process ids of those that are there. */
  pids(): number[];
  /** Ends all processes; jobs that are not done fail with `ERR_DISPOSED`. */
  dispose(): Promise<void>;
}

interface Task {
  readonly job: Job;
  readonly resolve: (answers: readonly Answer[]) => void;
  readonly reject: (error: Error) => void;
  /** Processes that were lost over it. */
  losses: number;
  /** The caller wants it no more. */
  isDropped: boolean;
}

interface Seat {
  readonly process: WorkerProcess;
  isLoaded: boolean;
  task: Task | undefined;
}

/** Milliseconds in which an aborted process must come to the end of its step, before it is replaced. */
const patience = 10_000;

/**
 * A pool of child processes. They start when a job needs them, load the model once and serve all jobs; one that dies is replaced and its
 * job runs again, once.
 *
 * Why not a library: workerpool (9.3, by its source) holds the caller's process open while idle and counts a process as free whose job was
 * only cancelled; a pool that stops a job by killing its process would load the model again after every abort.
 */
export const createPool = (setup: EngineSetup, workers: number): Pool => {
  const queue: Task[] = [];
  const seats = new Set<Seat>();
  let isDisposed = false;
  let aligns = false;

  const assign = (): void => {
    while (queue.length > 0) {
      const free = [...seats].find(({ task }) => !task) ?? (seats.size < workers ? newSeat() : undefined);
      const task = free && queue.shift();
      if (!free || !task) return;
      free.task = task;
      void work(free, task);
    }
  };

  const newSeat = (): Seat => {
    const seat: Seat = { process: startProcess(), isLoaded: false, task: undefined };
    seats.add(seat);
    void seat.process.gone.then(() => seats.delete(seat));
    return seat;
  };

  const work = async (seat: Seat, task: Task): Promise<void> => {
    try {
      if (!seat.isLoaded) ({ aligns } = await seat.process.run({ kind: 'load', setup }));
      seat.isLoaded = true;
      const answers = task.isDropped || task.job.kind === 'load' ? [] : (await seat.process.run(task.job)).answers;
      task.resolve(answers);
    } catch (error) {
      if (error instanceof ProcessLost) lose(seat, task, error);
      else task.reject(error as Error);
    }
    seat.task = undefined;
    assign();
  };

  const lose = (seat: Seat, task: Task, lost: ProcessLost): void => {
    seats.delete(seat);
    task.losses += 1;
    if (task.isDropped || isDisposed) return;
    if (task.losses < 2) queue.unshift(task);
    else {
      const when = seat.isLoaded ? 'on the same text' : 'while it was starting';
      const cure = 'If memory is short, use fewer workers or fewer threads.';
      task.reject(new Fr2enError('ERR_WORKER', `${lost.message} (twice, ${when}). ${cure}`, { cause: lost }));
    }
  };

  /** The caller hears at once; the process goes on with other jobs when its step is done. */
  const drop = (task: Task, error: Fr2enError): void => {
    task.isDropped = true;
    task.reject(error);
    const place = queue.indexOf(task);
    if (place >= 0) queue.splice(place, 1);
    for (const seat of seats) {
      if (seat.task !== task) continue;
      seat.process.abort();
      setTimeout(() => {
        if (seat.task === task) void seat.process.stop();
      }, patience).unref();
    }
  };

  return {
    run: (job, signal) =>
      new Promise((resolve, reject) => {
        const aborted = (): Fr2enError =>
          new Fr2enError('ERR_ABORTED', 'the translation was stopped by its signal.', { cause: signal?.reason });
        if (isDisposed || signal?.aborted) {
          reject(isDisposed ? disposed() : aborted());
          return;
        }
        const onAbort = (): void => drop(task, aborted());
        const task: Task = {
          job,
          losses: 0,
          isDropped: false,
          resolve: (answers) => {
            signal?.removeEventListener('abort', onAbort);
            resolve(answers);
          },
          reject: (error) => {
            signal?.removeEventListener('abort', onAbort);
            reject(error);
          },
        };
        signal?.addEventListener('abort', onAbort, { once: true });
        queue.push(task);
        assign();
      }),
    aligns: () => aligns,
    pids: () => [...seats].flatMap(({ process: { pid } }) => pid ?? []),
    dispose: async () => {
      isDisposed = true;
      for (const task of [...queue, ...[...seats].flatMap(({ task }) => task ?? [])]) drop(task, disposed());
      await Promise.all([...seats].map(({ process }) => process.stop()));
    },
  };
};

const disposed = (): Fr2enError =>
  new Fr2enError('ERR_DISPOSED', 'the translator has been disposed of. Make a new one with createTranslator().');
