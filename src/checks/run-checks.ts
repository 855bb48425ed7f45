import { attributions } from './attributions/attributions.js';
import { echo } from './echo/echo.js';
import { length } from './length.js';
import { brackets } from './marks/brackets.js';
import { punctuation } from './marks/punctuation.js';
import { symbols } from './marks/symbols.js';
import { names } from './names/names.js';
import { numbers } from './numbers/numbers.js';
import { quotations } from './quotations/quotations.js';
import { repetition } from './repetition.js';
import { sentences } from './sentences.js';
import { terms } from './terms/terms.js';
import { withoutTerms } from './terms/without-terms.js';
import { truncation } from './truncation.js';
import type { Check, Finished, Judgement, UnitRule } from './types.js';

/** All checks of a unit; those whose failure is worst for a reader come first. */
export const checks: readonly Check[] = [
  quotations,
  numbers,
  names,
  terms,
  attributions,
  echo,
  repetition,
  length,
  sentences,
  brackets,
  symbols,
  truncation,
  punctuation,
];

/** The check of a rule. */
export const checkOf = (rule: UnitRule): Check => byRule.get(rule)!;

const byRule: ReadonlyMap<UnitRule, Check> = new Map(checks.map((check) => [check.rule, check]));

/** For English assembled from several hypotheses, or from none. */
export const withoutHypothesis: Pick<Finished, 'hypothesis' | 'attention'> = { hypothesis: undefined, attention: () => undefined };

/**
 * Judges a finished unit by all rules. A rule with nothing to check is left out; one that throws has failed, and the others still run.
 *
 * @param rules - {@link checks} by default
 */
export const runChecks = (pair: Finished, rules: readonly Check[] = checks): Judgement[] => {
  const spared = withoutTerms(pair);
  return rules.flatMap((check) => judge(check, check.sparesTerms === true ? spared : pair));
};

const judge = ({ rule, run }: Check, pair: Finished): Judgement[] => {
  try {
    const faults = run(pair);
    if (faults === undefined) return [];
    return faults.length === 0 ? [{ rule, status: 'ok' }] : faults.map((fault) => ({ rule, status: 'failed', ...fault }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ rule, status: 'failed', values: { fault: 'threw', message } }];
  }
};
