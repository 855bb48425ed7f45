import { missingNames } from '../checks/names.js';
import type { MarkRole } from '../checks/types.js';
import type { Answer } from '../marian/types.js';
import { type Candidate, candidateOf, hasFailed } from './candidates.js';
import { mend } from './mend.js';
import { rewordings } from './reword.js';
import type { Tools } from './types.js';

/** Hypotheses of another wording that are looked at. */
const mostHypotheses = 2;

/**
 * Has other wordings of a unit translated, and puts right what comes back.
 *
 * @param failed - the rules that the first answer broke
 * @param best - the best English so far: what it lacks, another wording may bring
 */
export const askAgain = async (
  answer: Answer,
  marks: readonly MarkRole[],
  failed: ReadonlySet<string>,
  best: Candidate,
  { ask, align }: Tools,
): Promise<Candidate[]> => {
  const ways = rewordings(answer.source, marks, failed, missingNames({ source: answer.source, target: best.text, answer }));
  if (ways.length === 0) return [];
  const answers = await ask(ways.map(({ text }) => text));
  const found = ways.flatMap(({ step, back }, nth) => {
    const made = answers[nth] && back(answers[nth]);
    return (made?.hypotheses ?? []).slice(0, mostHypotheses).map((hypothesis) => ({ made: made!, hypothesis, step }));
  });
  const mended = (isLastResort: boolean): Promise<Candidate[]> =>
    Promise.all(
      found.map(({ made, hypothesis, step }) =>
        mend(made, marks, hypothesis, candidateOf(made, marks, hypothesis, [{ text: step }]), align, isLastResort),
      ),
    );
  const candidates = await mended(false);
  return candidates.every((candidate) => hasFailed(candidate, 'names')) ? [...candidates, ...(await mended(true))] : candidates;
};
