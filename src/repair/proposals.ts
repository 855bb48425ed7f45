import { checkOf, runChecks } from '../checks/run-checks.js';
import type { Judgement, MarkRole, Rule, Values } from '../checks/types.js';
import type { Aligned } from '../alignment/words.js';
import type { Lexicon } from '../languages/lexicon.js';

/** Something that was done to a unit. `repair` is its kind; the rest of `values` says to what. */
export interface Step {
  /** The rule that it was done for; undefined where it changes the whole. */
  readonly rule?: Rule;
  readonly values: Values & { readonly repair: string };
}

/** English that a unit may get, with the verdict on it. */
export interface Proposal {
  readonly text: string;
  readonly checks: readonly Judgement[];
  /** What was done to have it, for the report; empty for the model's first answer. */
  readonly steps: readonly Step[];
  /** Sum of the log-probabilities and number of the tokens that it was made from. */
  readonly sum: number;
  readonly tokens: number;
}

/** A hypothesis of an answer, judged as it is. */
export const proposalOf = (
  { answer, rendering: hypothesis, attention }: Aligned,
  marks: readonly MarkRole[],
  lexicon: Lexicon,
  steps: readonly Step[],
): Proposal => ({
  text: hypothesis.text,
  checks: runChecks({ source: answer.source, target: hypothesis.text, marks, answer, hypothesis, attention, lexicon }),
  steps,
  sum: hypothesis.tokenScores.reduce((one, other) => one + other, 0),
  tokens: hypothesis.tokenScores.length,
});

/** What each finding counts beside the first of its rule: of two that lack names, the one that lacks fewer is better. */
const further = 0.01;

/** 0 where all checks hold: the weights of the rules that are broken, and a little for each further finding. */
export const faultsOf = ({ checks }: Pick<Proposal, 'checks'>): number => {
  const failed = checks.filter(({ status }) => status === 'failed');
  const rules = new Set(failed.map(({ rule }) => rule));
  return [...rules].reduce((sum, rule) => sum + checkOf(rule).weight, further * (failed.length - rules.size));
};

/** The one with the least faults; of equals the first. */
export const bestOf = (proposals: readonly [Proposal, ...Proposal[]]): Proposal =>
  proposals.reduce((best, other) => (faultsOf(other) < faultsOf(best) ? other : best));

/** Whether a rule is broken. */
export const hasFailed = ({ checks }: Pick<Proposal, 'checks'>, rule: Rule): boolean =>
  checks.some((check) => check.rule === rule && check.status === 'failed');
