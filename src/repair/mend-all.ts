import type { MarkRole } from '../checks/types.js';
import { type Aligned, toAligned } from '../alignment/words.js';
import type { Answer } from '../marian/types.js';
import { type Proposal, proposalOf, type Step } from './proposals.js';
import { mend } from './mend.js';
import type { AbsentNames } from './names/restore-names.js';
import type { Tools } from './types.js';

/** A hypothesis of an answer, and what was done to have it. */
export interface Attempt {
  readonly aligned: Aligned;
  readonly steps: readonly Step[];
}

/** Judges hypotheses and puts them right, each when its turn comes: `mend` says how. They ask for alignments together. */
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

/** All hypotheses of an answer; the report names those behind the first. */
export const attemptsOf = (answer: Answer): Attempt[] =>
  answer.hypotheses.map((hypothesis, nth) => ({
    aligned: toAligned(answer, hypothesis),
    steps: nth === 0 ? [] : [{ values: { repair: 'hypothesis', number: nth + 1 } }],
  }));
