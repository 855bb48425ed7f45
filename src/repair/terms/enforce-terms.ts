import type { MarkRole } from '../../checks/types.js';
import { type Attempt, mendAll } from '../mend-all.js';
import { bestOf, type Proposal } from '../proposals.js';
import type { Tools } from '../types.js';
import { beginTerms } from './begin-terms.js';
import { replaceTerms } from './replace-terms.js';

/** A unit, or a part of one, whose English may lack terms or still have French words. */
export interface Lacking {
  /** Its hypotheses. */
  readonly attempts: readonly Attempt[];
  readonly marks: readonly MarkRole[];
  /** The best English so far. */
  readonly best: Proposal;
}

/** Whether terms are missing; one in the wrong number is not worth a question to the model. */
export const lacksTerms = ({ checks }: Pick<Proposal, 'checks'>): boolean =>
  checks.some(({ rule, values }) => rule === 'terms' && values?.['fault'] === 'missing');

/**
 * English with the terms that the best so far lacks. The model goes on behind them, or, if it will not, they are written in the place of
 * the words that stand for them.
 */
export const enforceTerms = async ({ attempts, marks, best }: Lacking, tools: Tools): Promise<readonly Proposal[]> => {
  if (!lacksTerms(best)) return [];
  const begun = await beginTerms(attempts, marks, tools);
  if (!lacksTerms(bestOf([best, ...begun]))) return begun;
  return [...begun, ...(await mendAll(await replaceTerms(attempts, tools), marks, tools))];
};
