import type { MarkRole } from '../checks/types.js';
import type { Answer, Rendering } from '../marian/types.js';
import { type Candidate, candidateOf, type Step } from './candidates.js';
import { mend } from './mend.js';
import type { Tools } from './types.js';

/** A hypothesis of an answer, and what was done to have it. */
export interface Attempt {
  readonly answer: Answer;
  readonly hypothesis: Rendering;
  readonly steps: readonly Step[];
}

/**
 * Judges hypotheses and puts them right, each when its turn comes: `mend` says how. They ask for alignments together.
 *
 * @param isLastResort - whether names that the model left out are put in where they may belong
 */
export const mendAll = (
  attempts: readonly Attempt[],
  marks: readonly MarkRole[],
  { align, breath }: Tools,
  isLastResort = false,
): Promise<Candidate[]> =>
  Promise.all(
    attempts.map(async ({ answer, hypothesis, steps }) => {
      await breath?.();
      return mend(answer, marks, hypothesis, candidateOf(answer, marks, hypothesis, steps), align, isLastResort);
    }),
  );

/** All hypotheses of an answer; the report names those behind the first. */
export const attemptsOf = (answer: Answer): Attempt[] =>
  answer.hypotheses.map((hypothesis, nth) => ({
    answer,
    hypothesis,
    steps: nth === 0 ? [] : [{ values: { repair: 'hypothesis', number: nth + 1 } }],
  }));
