import { echo } from './echo.js';
import { length } from './length.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { quotations } from './quotations.js';
import { repetition } from './repetition.js';
import { truncation } from './truncation.js';
import type { Check, CheckResult, Finished } from './types.js';

/** All checks of a unit, those first whose failure is worst for a reader. */
export const checks: readonly Check[] = [quotations, numbers, names, echo, repetition, length, truncation];

/**
 * Judges a finished unit by all rules. A rule that had nothing to look at is left out; one that throws has failed, and the others go on.
 *
 * @param rules - {@link checks} unless told otherwise
 */
export const runChecks = (pair: Finished, rules: readonly Check[] = checks): CheckResult[] => rules.flatMap((check) => judge(check, pair));

const judge = ({ rule, run }: Check, pair: Finished): CheckResult[] => {
  try {
    const verdict = run(pair);
    if (verdict === undefined) return [];
    return [verdict === '' ? { rule, status: 'ok' } : { rule, status: 'failed', detail: verdict }];
  } catch (error) {
    return [{ rule, status: 'failed', detail: `the check itself failed: ${error instanceof Error ? error.message : String(error)}` }];
  }
};
