import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ownFileMissing, ownPath } from '../../models/store/own-files.js';
import type { EngineSetup } from '../engine.js';
import type { Urgency } from '../types.js';
import type { WorkerJob, Result, ToWorker } from './messages.js';
import { preloadsIn } from './preloads.js';
import { createRuns } from './runs.js';

/** A process died while running a job; the job can be retried on another. */
export class ProcessLost extends Error {}

/** A job that a process works on. */
export interface Run {
  /** Rejects with {@link ProcessLost}, `ERR_WORKER` if the process's program is missing, or the error that the process reports. */
  readonly result: Promise<Result>;
  /** Asks it to stop before its next step; it then fails with `ERR_ABORTED`. */
  abort(): void;
  /** Asks it to leave out some of its rows from the next step on. */
  drop(rows: readonly number[]): void;
}

/** A process whose jobs take turns, express ones first. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  run(job: WorkerJob, urgency?: Urgency): Run;
  /** Has it begin to load a model for a job to come, which is told what is wrong with the model. Keeps nobody alive. */
  expect(setup: EngineSetup): void;
  /** Ends the process; resolves when it is gone. */
  stop(): Promise<void>;
  /** Resolves when the process is gone, whatever the reason. */
  readonly gone: Promise<void>;
}

/** Milliseconds a process has to finish a step before it is killed. */
const patience = 2000;

/**
 * Starts a process. It keeps the caller's process alive only while it has a job: a program with nothing left to do ends, and this process
 * with it.
 */
export const startProcess = (): WorkerProcess => {
  const entry = ownPath(import.meta.url, 'entry.js');
  const child = forked(entry);
  const said = lastWords(child);
  const runs = createRuns(() => release(child));
  const lose = (why: string, error = lossOf(why, said())): void => runs.fail(error);
  child.on('message', runs.hear);
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      lose(`could not be started (${error.message})`);
      resolve();
    });
    child.once('exit', (code, signal) => {
      lose(signal ? `was ended by ${signal}` : `ended with code ${code}`, missingProgram(entry, code));
      resolve();
    });
  });
  const send = (message: ToWorker): void => {
    // an error here means that the process is exiting; its exit is reported elsewhere
    if (child.connected) child.send(message, () => undefined);
  };
  release(child);

  return {
    pid: child.pid,
    gone,
    run: (job, urgency = 'bulk') => {
      const { id, result } = runs.begin();
      hold(child);
      if (child.connected) send({ id, job, urgency });
      else lose('is gone');
      const tell = (message: ToWorker): void => {
        if (runs.has(id)) send(message);
      };
      return { result, abort: () => tell({ id, abort: true }), drop: (rows) => tell({ id, drop: rows }) };
    },
    expect: (setup) => {
      send({ expect: setup });
    },
    stop: async () => {
      hold(child);
      if (child.connected) child.disconnect();
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await gone;
      clearTimeout(timer);
    },
  };
};

const forked = (entry: string): ChildProcess => {
  // under Plug'n'Play the packages are found by what the caller preloaded; any other option (--inspect, --eval) is the caller's alone
  const execArgv = process.versions['pnp'] === undefined ? [] : preloadsIn(process.execArgv);
  // standard output belongs to the translation; what the runtime prints goes into the error, if there is one
  return fork(entry, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv });
};

const lossOf = (why: string, words: string): Error =>
  new ProcessLost([`the process that runs the model ${why}`, words].filter(Boolean).join(': '));

/** To start it again would be in vain. */
const missingProgram = (entry: string, code: number | null): Error | undefined =>
  code === 1 && !existsSync(entry) ? ownFileMissing('ERR_WORKER', `the program of the model’s process is missing (${entry})`) : undefined;

/** Keeps the caller's process alive until `release`. */
const hold = (child: ChildProcess): void => {
  child.ref();
  child.channel?.ref();
};

const release = (child: ChildProcess): void => {
  child.unref();
  child.channel?.unref();
};

/** The end of what a process wrote to standard error. */
const lastWords = ({ stderr }: ChildProcess): (() => string) => {
  let words = '';
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-2000);
  });
  if (stderr && 'unref' in stderr && typeof stderr.unref === 'function') (stderr.unref as () => void)();
  return () => words.trim();
};
