import { runChecks } from '../checks/run-checks.js';
import type { CheckResult, MarkRole } from '../checks/types.js';
import type { Answer, Rendering } from '../marian/types.js';

/** Something that was done to a unit. */
export interface Step {
  /** The rule that it was done for; undefined where it changes the whole. */
  readonly rule?: string;
  readonly text: string;
}

/** English that a unit may get, with the verdict on it. */
export interface Candidate {
  readonly text: string;
  readonly checks: readonly CheckResult[];
  /** What was done to have it, for the report; empty for the model's first answer. */
  readonly steps: readonly Step[];
  /** Sum of the log-probabilities and number of the tokens that it was made from. */
  readonly sum: number;
  readonly tokens: number;
}

/** A hypothesis of an answer, judged as it is. */
export const candidateOf = (answer: Answer, marks: readonly MarkRole[], hypothesis: Rendering, steps: readonly Step[]): Candidate => ({
  text: hypothesis.text,
  checks: runChecks({ source: answer.source, target: hypothesis.text, marks, answer, hypothesis }),
  steps,
  sum: hypothesis.tokenScores.reduce((one, other) => one + other, 0),
  tokens: hypothesis.tokenScores.length,
});

/** Rules by what their failure costs a reader; those not named weigh 2. */
const weights: Readonly<Record<string, number>> = { quotations: 4, echo: 4, repetition: 4, numbers: 3, length: 3, truncation: 1 };

/** 0 where all checks hold. Of two that lack names, the one that lacks fewer is better. */
export const faultsOf = ({ checks }: Pick<Candidate, 'checks'>): number =>
  checks.reduce((sum, check) => sum + (check.status === 'failed' ? (weights[check.rule] ?? 2) + 0.01 * furtherNames(check) : 0), 0);

const furtherNames = ({ rule, detail = '' }: CheckResult): number => (rule === 'names' ? detail.split(', ').length - 1 : 0);

/** The one with the least faults; of equals the first. */
export const bestOf = (candidates: readonly [Candidate, ...Candidate[]]): Candidate =>
  candidates.reduce((best, other) => (faultsOf(other) < faultsOf(best) ? other : best));

/** Whether a rule is broken. */
export const hasFailed = ({ checks }: Pick<Candidate, 'checks'>, rule: string): boolean =>
  checks.some((check) => check.rule === rule && check.status === 'failed');
