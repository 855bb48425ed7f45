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

/** What came of a job. */
export interface Result {
  /** To its units or pairs; none to loading. */
  readonly answers: readonly Answer[];
  /** Whether the answers of the model that is loaded have an alignment. */
  readonly aligns: boolean;
}

/** From the process: how the job of that number ended. */
export type FromWorker = ({ readonly id: number } & Result) | { readonly id: number; readonly error: WireError };
