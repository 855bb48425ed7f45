import type { MarkRole } from '../checks/types.js';
import { type Aligned, toAligned } from '../alignment/words.js';
import type { Answer } from '../marian/types.js';
import { type Proposal, proposalOf, type Step } from './proposals.js';
import { mend } from './mend.js';
import type { AbsentNames } from './names/restore-names.js';
import type { Tools } from './types.js';

/** A hypothesis of an answer, and the steps that led to it. */
export interface Attempt {
  readonly aligned: Aligned;
  readonly steps: readonly Step[];
}

/** Judges and repairs hypotheses, as `mend` describes, each after a `breath`. Their requests for alignments go out together. */
export const mendAll = (
  attempts: readonly Attempt[],
  marks: readonly MarkRole[],
  tools: Tools,
  absent: AbsentNames = 'left-out',
): Promise<Proposal[]> =>
  Promise.all(
    attempts.map(async ({ aligned, steps }) => {
      await tools.breath?.();
      return mend({ aligned, marks, start: proposalOf(aligned, marks, tools.lexicon, steps) }, tools, absent);
    }),
  );

/** All hypotheses of an answer; the report names those after the first. */
export const attemptsOf = (answer: Answer): Attempt[] =>
  answer.hypotheses.map((hypothesis, nth) => ({
    aligned: toAligned(answer, hypothesis),
    steps: nth === 0 ? [] : [{ values: { repair: 'hypothesis', number: nth + 1 } }],
  }));
