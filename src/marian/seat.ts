import type { EngineSetup } from './engine.js';
import type { Task } from './task.js';
import type { Answer } from './types.js';
import { takeProcess } from './worker/ahead.js';
import type { Run, WorkerProcess } from './worker/process.js';

/** A process of the pool and the tasks that it works on: at most one of each urgency. */
export interface Seat {
  readonly process: WorkerProcess;
  isLoaded: boolean;
  /** Under way while the model is being loaded. */
  loading: Promise<boolean> | undefined;
  /** Each with its run, once it has begun. */
  readonly tasks: Map<Task, Run | undefined>;
}

/** Milliseconds an aborted process has to finish its step before it is stopped. */
const patience = 10_000;

/** Starts a process; it loads its model with its first task. */
export const openSeat = (): Seat => ({ process: takeProcess(), isLoaded: false, loading: undefined, tasks: new Map() });

/**
 * Whether a process can take on a task beside those that it has. A task that already lost a process runs alone: if it is to blame, it must
 * not take others down with it a second time, and if it is not, it must not go down with the one that is.
 */
export const hasRoomFor = ({ tasks }: Seat, { urgency, losses }: Task): boolean =>
  losses > 0 ? tasks.size === 0 : [...tasks.keys()].every((other) => other.losses === 0 && other.urgency !== urgency);

/**
 * Loads the model, if the process does not have it yet, and runs a task. A task dropped in the meantime is not run.
 *
 * @param onLoad - told whether the model's answers have an alignment
 * @throws `ProcessLost`, and what the process reports
 */
export const runTask = async (
  seat: Seat,
  task: Task,
  setup: EngineSetup,
  onLoad: (aligns: boolean) => void,
): Promise<readonly Answer[]> => {
  if (!seat.isLoaded) onLoad(await (seat.loading ??= load(seat, setup)));
  if (task.isDropped || task.job.kind === 'load') return [];
  const run = seat.process.run(task.job, task.urgency);
  seat.tasks.set(task, run);
  if (task.dropped.size > 0) run.drop([...task.dropped]);
  return (await run.result).answers;
};

const load = async (seat: Seat, setup: EngineSetup): Promise<boolean> => {
  try {
    const { aligns } = await seat.process.run({ kind: 'load', setup }).result;
    seat.isLoaded = true;
    return aligns;
  } finally {
    seat.loading = undefined;
  }
};

/** Aborts a task of a process, which keeps its model for others; stops the process if its step takes too long. */
export const abortTask = (seat: Seat, task: Task): void => {
  seat.tasks.get(task)?.abort();
  setTimeout(() => {
    if (seat.tasks.has(task)) void seat.process.stop();
  }, patience).unref();
};
