import type { MarkFamily } from '../../text/quotation-marks.js';
import type { Candidate } from './mark-candidates.js';
import { type Openings, resolveSide } from './resolve-side.js';

/** An opening that waits for its other end. */
export interface Waiting {
  readonly family: MarkFamily;
  /** Index of its candidate; -2 - n for the n-th quotation (from 0) that was open where the text begins. */
  readonly index: number;
  /** Paragraph in which it was opened or last repeated. */
  readonly paragraph: number;
  /** A pair of the same family follows it in its own paragraph: it may be a nested one, or a sign that a closing mark is missing. */
  readonly isFollowed: boolean;
}

/** What is known of each candidate, by index; matching a paragraph writes its part. */
export interface Matches {
  /** `undefined`: no quotation mark. */
  readonly roles: ('open' | 'close' | 'resume' | undefined)[];
  /** Index of the other end (of what a `resume` repeats: its opening), -1 for none, -2 - n for an opening in an earlier text. */
  readonly partners: Int32Array;
}

/** How a paragraph came out. */
export interface Outcome {
  /** Quotations open at its end, outermost first. */
  readonly waiting: readonly Waiting[];
  /** Marks without a partner. */
  readonly unmatched: number;
  /** Families of the closing marks that no opening was found for. */
  readonly surplus: readonly MarkFamily[];
  /** Families of the pairs. */
  readonly paired: readonly MarkFamily[];
}

/** Is a mark that opens at the start of a hard-wrapped line a quotation of its own, or does it repeat the one that is open? */
export type LineRule = 'nest' | 'resume';

/**
 * Matches the marks of one paragraph with a stack. A closing mark takes the nearest opening of its family; what was opened inside and not
 * closed is left without a partner. Linear: the openings of each family are known, so nothing is looked for in vain.
 *
 * @param carried - quotations open from earlier paragraphs
 */
export const matchParagraph = (
  candidates: readonly Candidate[],
  from: number,
  to: number,
  carried: readonly Waiting[],
  lineRule: LineRule,
  matches: Matches,
): Outcome => {
  const stack = [...carried];
  const openings: Openings = {};
  for (const { family, index } of carried) {
    (openings[family] ??= []).push(index);
    // another reading of this paragraph may have closed it
    if (index >= 0) matches.partners[index] = -1;
  }
  const surplus = new Set<MarkFamily>();
  const lastPair: Partial<Record<MarkFamily, number>> = {};
  let unmatched = 0;
  let repeats = 0;
  let below = 0;

  const open = (index: number, { family, paragraph }: Candidate): void => {
    stack.push({ family, index, paragraph, isFollowed: false });
    (openings[family] ??= []).push(index);
    matches.roles[index] = 'open';
  };
  const close = (index: number, { family }: Candidate): void => {
    matches.roles[index] = 'close';
    if (!openings[family]?.length) {
      surplus.add(family);
      unmatched += 1;
      return;
    }
    for (let other = stack.pop()!; ; other = stack.pop()!) {
      openings[other.family]?.pop();
      if (other.family === family) {
        if (other.index >= 0) matches.partners[other.index] = index;
        matches.partners[index] = other.index;
        lastPair[family] = Math.max(lastPair[family] ?? -1, other.index);
        return;
      }
      unmatched += dropUnclosed(other, matches);
    }
  };

  for (let index = from; index < to; index += 1) {
    const candidate = candidates[index]!;
    matches.partners[index] = -1;
    matches.roles[index] = undefined;
    const repeated = index - from === repeats ? repeatedBy(candidate, stack, below) : -1;
    if (repeated >= 0) {
      stack[repeated] = { ...stack[repeated]!, paragraph: candidate.paragraph };
      matches.roles[index] = 'resume';
      matches.partners[index] = stack[repeated].index;
      repeats += 1;
      below = repeated + 1;
    } else if (lineRule === 'resume' && candidate.edge === 'line' && openings[candidate.family]?.length) {
      matches.roles[index] = 'resume';
      matches.partners[index] = openings[candidate.family]!.at(-1)!;
    } else {
      const side = resolveSide(candidate, openings, candidates, index, to);
      if (side === 'open') open(index, candidate);
      else if (side === 'close') close(index, candidate);
    }
  }
  const waiting: Waiting[] = [];
  for (const one of stack) {
    if (isSingle(one.family)) dropUnclosed(one, matches);
    else waiting.push(one.index >= from && one.index < (lastPair[one.family] ?? -1) ? { ...one, isFollowed: true } : one);
  }
  unmatched += Math.max(0, waiting.length - carried.length);
  return { waiting, unmatched, surplus: [...surplus], paired: Object.keys(lastPair) as MarkFamily[] };
};

/** A single mark without its other end was an apostrophe after all (‘tit Paul). @returns the number of marks left without a partner */
const dropUnclosed = ({ family, index }: Waiting, { roles }: Matches): number => {
  if (isSingle(family) && index >= 0) roles[index] = undefined;
  return isSingle(family) ? 0 : 1;
};

const isSingle = (family: MarkFamily): boolean => family === 'single' || family === 'straight-single';

/**
 * Guillemets de suite: at the start of a paragraph, « or » repeats a quotation that the paragraph before left open.
 *
 * @param below - place in the stack under which nothing more can be repeated (`« “` repeats both, in their order)
 * @returns the place in the stack of what it repeats, -1 where it repeats nothing
 */
const repeatedBy = ({ edge, place, side, leads, family, paragraph }: Candidate, stack: readonly Waiting[], below: number): number => {
  if (edge !== 'paragraph' || ((place === 'close' || side === 'close') && !leads)) return -1;
  return stack.findIndex((one, at) => at >= below && one.family === family && one.paragraph === paragraph - 1);
};
