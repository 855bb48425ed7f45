import type { Answer } from '../types.js';
import type { FromWorker, Result } from './messages.js';
import { unpacked } from './packed.js';
import { fromWire } from './wire-error.js';

/** The jobs that a process works on, as its parent sees them. */
export interface Runs {
  /** Whether a job is not settled. */
  has(id: number): boolean;
  /** A new job's id, and what becomes of it. */
  begin(): { readonly id: number; readonly result: Promise<Result> };
  /** What the process says about a job; one that is settled already is past caring. */
  readonly hear: (message: FromWorker) => void;
  /** The process is gone: all jobs fail. */
  fail(error: Error): void;
}

interface Open {
  readonly answers: Answer[];
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** @param onIdle - called when no job is left */
export const createRuns = (onIdle: () => void): Runs => {
  const open = new Map<number, Open>();
  let next = 0;

  const settle = (id: number): void => {
    open.delete(id);
    if (open.size === 0) onIdle();
  };

  return {
    has: (id) => open.has(id),
    begin: () => {
      const id = (next += 1);
      const result = new Promise<Result>((resolve, reject) => open.set(id, { answers: [], resolve, reject }));
      return { id, result };
    },
    hear: (message) => {
      const job = open.get(message.id);
      if (!job) return;
      if ('answers' in message) {
        job.answers.push(...unpacked(message.answers));
        return;
      }
      settle(message.id);
      if ('error' in message) job.reject(fromWire(message.error));
      else job.resolve({ answers: job.answers, aligns: message.aligns });
    },
    fail: (error) => {
      for (const [id, { reject }] of open) {
        settle(id);
        reject(error);
      }
    },
  };
};
