import { isShownByAlignment } from '../checks/by-alignment.js';
import { checkOf, runChecks } from '../checks/run-checks.js';
import type { Judgement, MarkRole, Rule, Values } from '../checks/types.js';
import type { Aligned } from '../alignment/words.js';
import type { Lexicon } from '../languages/lexicon.js';

/** A step taken to improve a unit. `repair` is its kind; the rest of `values` gives the details. */
export interface Step {
  /** The rule that it was taken for; undefined if it concerns the whole unit. */
  readonly rule?: Rule;
  readonly values: Values & { readonly repair: string };
}

/** Candidate English for a unit, with the verdict on it. */
export interface Proposal {
  readonly text: string;
  readonly checks: readonly Judgement[];
  /** How it was made, for the report; empty for the model's first answer. */
  readonly steps: readonly Step[];
  /** Sum of the log-probabilities (natural logarithm), and number, of the tokens that it was made from. */
  readonly sum: number;
  readonly tokens: number;
}

/** A hypothesis of an answer, judged as is. */
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

/** The weight of each failure after the first of its rule: of two proposals that lack names, the one that lacks fewer is better. */
const further = 0.01;

/** How much less a rule weighs if only an alignment shows that it is broken: marks around the wrong words are better than none. */
const doubt = 0.5;

/** The weights of the broken rules, plus a little for each further failure; 0 if all checks hold. */
export const faultsOf = ({ checks }: Pick<Proposal, 'checks'>): number => {
  const failed = checks.filter(({ status }) => status === 'failed');
  const weights = new Map<Rule, number>();
  for (const check of failed) weights.set(check.rule, Math.max(weights.get(check.rule) ?? 0, weightOf(check)));
  return [...weights.values()].reduce((sum, weight) => sum + weight, further * (failed.length - weights.size));
};

const weightOf = (check: Judgement): number => lightWeightOf(check) ?? checkOf(check.rule).weight - (isShownByAlignment(check) ? doubt : 0);

const lightWeightOf = ({ rule, values }: Judgement): number | undefined => checkOf(rule).lighter?.[String(values?.['fault'])];

/** Whether there is a fault for whose sake it is worth to look for other English. */
export const isFaulty = ({ checks }: Pick<Proposal, 'checks'>): boolean =>
  checks.some((check) => check.status === 'failed' && lightWeightOf(check) === undefined);

/** The proposal with the fewest faults; the first of equals. */
export const bestOf = (proposals: readonly [Proposal, ...Proposal[]]): Proposal =>
  proposals.reduce((best, other) => (faultsOf(other) < faultsOf(best) ? other : best));

/** Whether a rule is broken. */
export const hasFailed = ({ checks }: Pick<Proposal, 'checks'>, rule: Rule): boolean =>
  checks.some((check) => check.rule === rule && check.status === 'failed');
