import type { EngineSetup } from './engine.js';
import type { Task } from './task.js';
import type { Answer } from './types.js';
import { startProcess, type WorkerProcess } from './worker/process.js';

/** A process of the pool and the task that it works on. */
export interface Seat {
  readonly process: WorkerProcess;
  isLoaded: boolean;
  task: Task | undefined;
}

/** Milliseconds an aborted process has to finish its step before it is stopped. */
const patience = 10_000;

/** Starts a process; it loads its model with its first task. */
export const openSeat = (): Seat => ({ process: startProcess(), isLoaded: false, task: undefined });

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
  if (!seat.isLoaded) onLoad((await seat.process.run({ kind: 'load', setup })).aligns);
  seat.isLoaded = true;
  return task.isDropped || task.job.kind === 'load' ? [] : (await seat.process.run(task.job)).answers;
};

/** Aborts the task of a process, which keeps its model for the next one; stops the process if its step takes too long. */
export const abortTask = (seat: Seat): void => {
  const { task } = seat;
  seat.process.abort();
  setTimeout(() => {
    if (seat.task === task) void seat.process.stop();
  }, patience).unref();
};
