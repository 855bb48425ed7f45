import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../types.js';
import type { FromWorker, WorkerJob, Result, ToWorker } from './messages.js';
import { fromWire } from './wire-error.js';

/** A process died while running a job; the job can be retried on another. */
export class ProcessLost extends Error {}

/** A process that does one job at a time. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  /** @throws {@link ProcessLost}, or the error that the process reports */
  run(job: WorkerJob): Promise<Result>;
  /** Asks the current job to stop before its next step; it then fails with `ERR_ABORTED`. */
  abort(): void;
  /** Ends the process; resolves when it is gone. */
  stop(): Promise<void>;
  /** Resolves when the process is gone, whatever the reason. */
  readonly gone: Promise<void>;
}

/** Milliseconds a process has to finish a step before it is killed. */
const patience = 2000;
const entry = fileURLToPath(new URL('./entry.js', import.meta.url));

/**
 * Starts a process. It keeps the caller's process alive only while it has a job: a program with nothing left to do ends, and this process
 * with it.
 */
export const startProcess = (): WorkerProcess => {
  // standard output belongs to the translation; what the runtime prints goes into the error, if there is one
  const child = fork(entry, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  const said = lastWords(child);
  let next = 0;
  let waiting: { readonly id: number; readonly answers: Answer[]; resolve(result: Result): void; reject(error: Error): void } | undefined;

  const settle = (): typeof waiting => {
    const settled = waiting;
    waiting = undefined;
    release(child);
    return settled;
  };
  const lose = (why: string): void =>
    settle()?.reject(new ProcessLost([`the process that runs the model ${why}`, said()].filter(Boolean).join(': ')));

  child.on('message', (message: FromWorker) => {
    if (message.id !== waiting?.id) return;
    const { answers } = waiting;
    if ('answers' in message) answers.push(...message.answers);
    else if ('error' in message) settle()?.reject(fromWire(message.error));
    else settle()?.resolve({ answers, aligns: message.aligns });
  });
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      lose(`could not be started (${error.message})`);
      resolve();
    });
    child.once('exit', (code, signal) => {
      lose(signal ? `was ended by ${signal}` : `ended with code ${code}`);
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
    run: (job) =>
      new Promise((resolve, reject) => {
        next += 1;
        waiting = { id: next, answers: [], resolve, reject };
        hold(child);
        if (child.connected) send({ id: next, job });
        else lose('is gone');
      }),
    abort: () => {
      if (waiting) send({ id: waiting.id, abort: true });
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
