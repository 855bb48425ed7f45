import type { MarkCandidate } from './mark-candidates.js';
import { type Matches, OpenStack, type Outcome, type Waiting } from './open-stack.js';
import type { Paragraph } from './paragraphs.js';
import { resolveSide } from './resolve-side.js';

/** Whether an opening mark at the start of a hard-wrapped line begins a nested quotation or repeats the one that is open. */
export type LineRule = 'nest' | 'resume';

/** The context in which a paragraph is read. */
export interface Reading {
  /** Quotations open from earlier paragraphs. */
  readonly carried: readonly Waiting[];
  readonly lineRule: LineRule;
  readonly matches: Matches;
}

/** Matches the marks of one paragraph. */
export const matchParagraph = (
  candidates: readonly MarkCandidate[],
  { from, to }: Pick<Paragraph, 'from' | 'to'>,
  { carried, lineRule, matches }: Reading,
): Outcome => {
  const stack = new OpenStack(carried, matches);
  let repeats = 0;
  let below = 0;
  for (let index = from; index < to; index += 1) {
    const candidate = candidates[index]!;
    matches.partners[index] = -1;
    matches.roles[index] = undefined;
    const repeated = index - from === repeats ? repeatedBy(candidate, stack.waiting, below) : -1;
    const opened = stack.openings[candidate.family]?.at(-1);
    if (repeated >= 0) {
      stack.resume(index, candidate, repeated);
      repeats += 1;
      below = repeated + 1;
    } else if (lineRule === 'resume' && candidate.edge === 'line' && opened !== undefined) {
      stack.repeat(index, opened);
    } else {
      const side = resolveSide(candidates, { index, to }, stack.openings);
      if (side) stack[side](index, candidate);
    }
  }
  return stack.end(from);
};

/**
 * Guillemets de suite: at the start of a paragraph, « or » repeats a quotation that the paragraph before left open.
 *
 * @param below - place in the stack below which nothing more can be repeated (`« “` repeats both, in order)
 * @returns the place in the stack of what it repeats, -1 if it repeats nothing
 */
const repeatedBy = ({ edge, place, side, leads, family, paragraph }: MarkCandidate, stack: readonly Waiting[], below: number): number => {
  if (edge !== 'paragraph' || ((place === 'close' || side === 'close') && !leads)) return -1;
  return stack.findIndex((one, at) => at >= below && one.family === family && one.paragraph === paragraph - 1);
};
