import { Fr2enError } from '../errors.js';
import type { EngineSetup } from './engine.js';
import { abortTask, hasRoomFor, openSeat, runTask, type Seat } from './seat.js';
import { aborted, createTask, type Task } from './task.js';
import type { Answer, Handling } from './types.js';
import type { WorkerJob } from './worker/messages.js';
import { ProcessLost } from './worker/process.js';

/** Processes that run one model, and a queue of jobs for them. */
export interface Pool {
  /**
   * Runs a job on the next free process; if none is free, an express job on one that has only a bulk job, which then waits.
   *
   * @throws `ERR_ABORTED`, `ERR_WORKER`, `ERR_DISPOSED`, and what the process reports
   */
  run(job: WorkerJob, handling?: Handling): Promise<readonly Answer[]>;
  /** Whether the model's answers have an alignment; false until the first process has loaded it. */
  aligns(): boolean;
  /** Ids of the running processes. */
  pids(): number[];
  /** Ends all processes; unfinished jobs fail with `ERR_DISPOSED`. */
  dispose(): Promise<void>;
}

/**
 * A pool of child processes. They start when a job needs them, load the model once and serve all jobs. If one dies, its jobs run again on
 * other processes, each once and with a process of its own.
 *
 * Why not a library: workerpool (9.3, by its source) keeps the caller's process alive while idle, and counts a process as free when its job
 * was only cancelled; a pool that stops a job by killing its process would have to load the model again after every abort.
 */
export const createPool = (setup: EngineSetup, workers: number): Pool => new ProcessPool(setup, workers);

/** Milliseconds that a task waits for the first answer before another process is started. */
const patience = 250;

class ProcessPool implements Pool {
  readonly #queue: Task[] = [];
  readonly #seats = new Set<Seat>();
  #isDisposed = false;
  #aligns = false;
  /** Whether more processes than one may start. */
  #mayGrow = false;
  #growing: NodeJS.Timeout | undefined;

  constructor(
    private readonly setup: EngineSetup,
    private readonly workers: number,
  ) {}

  run(job: WorkerJob, handling: Handling = {}): Promise<readonly Answer[]> {
    const { signals = [] } = handling;
    return new Promise((resolve, reject) => {
      const isUnwanted = signals.length > 0 && signals.every((signal) => signal.aborted);
      if (this.#isDisposed || isUnwanted) {
        reject(this.#isDisposed ? disposed() : aborted(signals[0]));
        return;
      }
      const stopping = {
        all: (task: Task, error: Fr2enError) => this.#drop(task, error),
        rows: (task: Task, rows: readonly number[]) => this.#dropRows(task, rows),
      };
      this.#queue.push(createTask(job, { resolve, reject }, handling, stopping));
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
    const running = [...this.#seats].flatMap(({ tasks }) => [...tasks.keys()]);
    for (const task of [...this.#queue, ...running]) this.#drop(task, disposed());
    await Promise.all([...this.#seats].map(({ process }) => process.stop()));
  }

  /**
   * Hands queued tasks to processes with room for them, starting new processes up to the limit: first those that lost theirs, for which all
   * others wait, since they need a process of their own; then the express ones.
   */
  #assign(): void {
    const rank = ({ losses, urgency }: Task): number => (losses > 0 ? 0 : urgency === 'express' ? 1 : 2);
    for (const task of [...this.#queue].sort((one, other) => rank(one) - rank(other))) {
      const seat = this.#seatFor(task);
      if (!seat && task.losses > 0) return;
      if (!seat) continue;
      this.#queue.splice(this.#queue.indexOf(task), 1);
      seat.tasks.set(task, undefined);
      void this.#work(seat, task);
    }
  }

  #seatFor(task: Task): Seat | undefined {
    const seats = [...this.#seats];
    const free = seats.find(({ tasks }) => tasks.size === 0);
    if (free) return free;
    const isFirst = seats.length === 0 || task.losses > 0;
    if (seats.length < this.workers && (isFirst || this.#grows())) return this.#newSeat();
    return seats.find((seat) => hasRoomFor(seat, task));
  }

  /**
   * A second process would take a core from the first and from the caller while they are at the first answer, and a short text is done
   * before it has loaded the model: it starts behind that answer, or when the first takes long.
   */
  #grows(): boolean {
    if (!this.#mayGrow) this.#growing ??= setTimeout(() => this.#grow(), patience).unref();
    return this.#mayGrow;
  }

  #grow(): void {
    clearTimeout(this.#growing);
    this.#mayGrow = true;
    this.#assign();
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
    seat.tasks.delete(task);
    if (task.job.kind === 'load') this.#assign();
    else this.#grow();
  }

  #lose(seat: Seat, task: Task, lost: ProcessLost): void {
    this.#seats.delete(seat);
    task.losses += 1;
    if (task.isDropped || this.#isDisposed) return;
    if (task.losses < 2) this.#queue.unshift(task);
    else task.reject(lostTwice(seat, lost));
  }

  /** Fails a task at once; its process goes on with others when its step is done. */
  #drop(task: Task, error: Fr2enError): void {
    task.isDropped = true;
    task.reject(error);
    const place = this.#queue.indexOf(task);
    if (place >= 0) this.#queue.splice(place, 1);
    for (const seat of this.#seats) if (seat.tasks.has(task)) abortTask(seat, task);
  }

  #dropRows(task: Task, rows: readonly number[]): void {
    for (const { tasks } of this.#seats) tasks.get(task)?.drop(rows);
  }
}

const lostTwice = ({ isLoaded }: Seat, lost: ProcessLost): Fr2enError => {
  const when = isLoaded ? 'on the same text' : 'while it was starting';
  const cure = 'If memory is short, use fewer workers or fewer threads.';
  return new Fr2enError('ERR_WORKER', `${lost.message} (twice, ${when}). ${cure}`, { cause: lost });
};

const disposed = (): Fr2enError =>
  new Fr2enError('ERR_DISPOSED', 'the translator has been disposed of. Make a new one with createTranslator().');
