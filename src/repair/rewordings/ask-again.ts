import { toAligned } from '../../alignment/words.js';
import { missingNames } from '../../checks/names/names.js';
import type { MarkRole, Rule } from '../../checks/types.js';
import type { Answer } from '../../marian/types.js';
import { type Proposal, hasFailed } from '../proposals.js';
import { mendAll } from '../mend-all.js';
import { rewordings } from './reword.js';
import type { Tools } from '../types.js';

/** A unit whose English still has faults. */
export interface Unsettled {
  readonly answer: Answer;
  readonly marks: readonly MarkRole[];
  /** The rules that the first answer broke. */
  readonly failed: ReadonlySet<Rule>;
  /** The best English so far; another wording may bring what it lacks. */
  readonly best: Proposal;
}

/** Number of hypotheses considered for each rewording. */
const mostHypotheses = 2;

/**
 * Has other wordings of a unit translated, and repairs the results.
 *
 */
export const askAgain = async ({ answer, marks, failed, best }: Unsettled, tools: Tools): Promise<Proposal[]> => {
  const { lexicon } = tools;
  const lost = missingNames({ source: answer.source, target: best.text, answer, lexicon });
  const ways = rewordings({ source: answer.source, marks, failed, lost }, lexicon);
  if (ways.length === 0) return [];
  const answers = await tools.ask(ways.map(({ text }) => text));
  const found = ways.flatMap(({ step, back }, nth) => {
    const made = answers[nth] && back(answers[nth]);
    return (made?.hypotheses ?? [])
      .slice(0, mostHypotheses)
      .map((hypothesis) => ({ aligned: toAligned(made!, hypothesis), steps: [{ values: { repair: step } }] }));
  });
  const proposals = await mendAll(found, marks, tools);
  const isLacking = proposals.every((proposal) => hasFailed(proposal, 'names'));
  return isLacking ? [...proposals, ...(await mendAll(found, marks, tools, 'put-in'))] : proposals;
};
