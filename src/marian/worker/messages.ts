import type { EngineSetup } from '../engine.js';
import type { Answer, DecodeOptions, Pair, Urgency } from '../types.js';
import type { PackedAnswers } from './packed.js';
import type { WireError } from './wire-error.js';

/** What a process is asked to do. */
export type WorkerJob =
  | { readonly kind: 'load'; readonly setup: EngineSetup }
  | { readonly kind: 'translate'; readonly units: readonly string[]; readonly options: DecodeOptions }
  | { readonly kind: 'score'; readonly pairs: readonly Pair[] };

/**
 * From the parent, about the job with this id: the job, that it is no longer wanted, or which of its rows are not. Or which model a job is
 * going to load.
 */
export type ToWorker =
  | { readonly id: number; readonly job: WorkerJob; readonly urgency: Urgency }
  | { readonly id: number; readonly abort: true }
  | { readonly id: number; readonly drop: readonly number[] }
  | { readonly expect: EngineSetup };

/** The result of a job. */
export interface Result {
  /** One for each unit or pair; none for loading. */
  readonly answers: readonly Answer[];
  /** Whether the loaded model's answers have an alignment. */
  readonly aligns: boolean;
}

/**
 * From the process, about the job with this id: answers, in order, then how it ended. Answers come a few at a time, since reading a message
 * blocks the parent: three hundred at once took a tenth of a second.
 */
export type FromWorker =
  | { readonly id: number; readonly answers: PackedAnswers }
  | { readonly id: number; readonly aligns: boolean }
  | { readonly id: number; readonly error: WireError };

/** Most answers in one message. */
export const answersInMessage = 8;
