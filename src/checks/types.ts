import type { Answer, Rendering } from '../marian/types.js';

/** How a check went: `repaired` where it failed on the model's first answer and holds now. */
export interface CheckResult {
  readonly rule: string;
  readonly status: 'ok' | 'repaired' | 'failed';
  /** What is wrong, or what was done. */
  readonly detail?: string;
}

/** A `"` of a unit: see the units of the reassembly. */
export interface MarkRole {
  readonly role: 'open' | 'close' | 'literal';
  /** Undefined for a mark that must stand at the edge of the unit (and for a literal). */
  readonly markIndex: number | undefined;
}

/** A unit with its English, both as the model has them: normalised French, straight quotation marks, stand-ins for what is masked. */
export interface Finished {
  readonly source: string;
  readonly target: string;
  /** One for each `"` of the source. */
  readonly marks: readonly MarkRole[];
  /** The answer from which the English was made. */
  readonly answer: Answer;
  /**
   * The hypothesis from which the English was made; its text differs from `target` where something was repaired. Undefined where it was
   * put together from several.
   */
  readonly hypothesis: Rendering | undefined;
}

/** What a check found: `undefined` where it had nothing to look at, '' where all is well, else what is wrong, for the report. */
export type Verdict = string | undefined;

/** A rule that a unit and its English must fulfil. */
export interface Check {
  readonly rule: string;
  readonly run: (pair: Finished) => Verdict;
}
