import type { EngineSetup } from '../engine.js';
import type { Answer, DecodeOptions, Pair } from '../types.js';
import type { WireError } from './wire-error.js';

/** What a process is asked to do. */
export type Job =
  | { readonly kind: 'load'; readonly setup: EngineSetup }
  | { readonly kind: 'translate'; readonly units: readonly string[]; readonly options: DecodeOptions }
  | { readonly kind: 'score'; readonly pairs: readonly Pair[] };

/** From the parent: a job, or that the job of that number is no longer wanted. A process has one job at a time. */
export type ToWorker = { readonly id: number; readonly job: Job } | { readonly id: number; readonly abort: true };

/** From the process: how the job of that number ended. */
export type FromWorker = { readonly id: number; readonly answers: readonly Answer[] } | { readonly id: number; readonly error: WireError };
