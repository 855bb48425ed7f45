import type { Signal } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import type { EngineSetup } from './engine.js';
import { abortTask, openSeat, runTask, type Seat } from './seat.js';
import { aborted, createTask, type Task } from './task.js';
import type { Answer } from './types.js';
import type { WorkerJob } from './worker/messages.js';
import { ProcessLost } from './worker/process.js';

/** Processes that run one model, and a queue of jobs for them. */
export interface Pool {
  /** Runs a job on the next free process. @throws `ERR_ABORTED`, `ERR_WORKER`, `ERR_DISPOSED`, and what the process reports */
  run(job: WorkerJob, signal?: Signal): Promise<readonly Answer[]>;
  /** Whether the model's answers have an alignment; false until the first process has loaded it. */
  aligns(): boolean;
  /** Ids of the running processes. */
  pids(): number[];
  /** Ends all processes; unfinished jobs fail with `ERR_DISPOSED`. */
  dispose(): Promise<void>;
}

/**
 * A pool of child processes. They start when a job needs them, load the model once and serve all jobs. If one dies, its job runs again on
 * another process, once.
 *
 * Why not a library: workerpool (9.3, by its source) keeps the caller's process alive while idle, and counts a process as free when its job
 * was only cancelled; a pool that stops a job by killing its process would have to load the model again after every abort.
 */
export const createPool = (setup: EngineSetup, workers: number): Pool => new ProcessPool(setup, workers);

class ProcessPool implements Pool {
  readonly #queue: Task[] = [];
  readonly #seats = new Set<Seat>();
  #isDisposed = false;
  #aligns = false;

  constructor(
    private readonly setup: EngineSetup,
    private readonly workers: number,
  ) {}

  run(job: WorkerJob, signal?: Signal): Promise<readonly Answer[]> {
    return new Promise((resolve, reject) => {
      if (this.#isDisposed || signal?.aborted) {
        reject(this.#isDisposed ? disposed() : aborted(signal));
        return;
      }
      this.#queue.push(createTask(job, { resolve, reject }, signal, (task, error) => this.#drop(task, error)));
      this.#assign();
    });
  }

  aligns(): boolean {
    return this.#aligns;
  }

  pids(): number[] {
    return [...this.#seats].flatMap(({ process: { pid } }) => pid ?? []);
  }

  async dispose(): Promise<void> {
    this.#isDisposed = true;
    const running = [...this.#seats].flatMap(({ task }) => task ?? []);
    for (const task of [...this.#queue, ...running]) this.#drop(task, disposed());
    await Promise.all([...this.#seats].map(({ process }) => process.stop()));
  }

  /** Hands queued tasks to free processes, starting new ones up to the limit. */
  #assign(): void {
    while (this.#queue.length > 0) {
      const free = [...this.#seats].find(({ task }) => !task) ?? (this.#seats.size < this.workers ? this.#newSeat() : undefined);
      const task = free && this.#queue.shift();
      if (!free || !task) return;
      free.task = task;
      void this.#work(free, task);
    }
  }

  #newSeat(): Seat {
    const seat = openSeat();
    this.#seats.add(seat);
    void seat.process.gone.then(() => this.#seats.delete(seat));
    return seat;
  }

  async #work(seat: Seat, task: Task): Promise<void> {
    try {
      task.resolve(await runTask(seat, task, this.setup, (aligns) => (this.#aligns = aligns)));
    } catch (error) {
      if (error instanceof ProcessLost) this.#lose(seat, task, error);
      else task.reject(error as Error);
    }
    seat.task = undefined;
    this.#assign();
  }

  #lose(seat: Seat, task: Task, lost: ProcessLost): void {
    this.#seats.delete(seat);
    task.losses += 1;
    if (task.isDropped || this.#isDisposed) return;
    if (task.losses < 2) this.#queue.unshift(task);
    else task.reject(lostTwice(seat, lost));
  }

  /** Fails a task at once; its process goes on with other tasks when its step is done. */
  #drop(task: Task, error: Fr2enError): void {
    task.isDropped = true;
    task.reject(error);
    const place = this.#queue.indexOf(task);
    if (place >= 0) this.#queue.splice(place, 1);
    for (const seat of this.#seats) if (seat.task === task) abortTask(seat);
  }
}

const lostTwice = ({ isLoaded }: Seat, lost: ProcessLost): Fr2enError => {
  const when = isLoaded ? 'on the same text' : 'while it was starting';
  const cure = 'If memory is short, use fewer workers or fewer threads.';
  return new Fr2enError('ERR_WORKER', `${lost.message} (twice, ${when}). ${cure}`, { cause: lost });
};

const disposed = (): Fr2enError =>
  new Fr2enError('ERR_DISPOSED', 'the translator has been disposed of. Make a new one with createTranslator().');
