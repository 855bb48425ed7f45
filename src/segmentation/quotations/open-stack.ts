import type { MarkFamily } from '../../text/marks/quotation-marks.js';
import type { MarkCandidate } from './mark-candidates.js';
import type { Openings } from './resolve-side.js';

/** An opening that waits for its other end. */
export interface Waiting {
  readonly family: MarkFamily;
  /** Index of its candidate; -2 - n for the n-th quotation (from 0) that was open at the start of the text. */
  readonly index: number;
  /** Paragraph in which it was opened or last repeated. */
  readonly paragraph: number;
  /** Whether a pair of the same family follows in its paragraph, which may be nested or a sign that a closing mark is missing. */
  readonly isFollowed: boolean;
}

/** What is known about each candidate, by index; matching a paragraph writes its part. */
export interface Matches {
  /** `undefined`: not a quotation mark. */
  readonly roles: ('open' | 'close' | 'resume' | undefined)[];
  /** Index of the other end (for a `resume`, the opening it repeats), -1 for none, -2 - n for an opening in an earlier text. */
  readonly partners: Int32Array;
}

/** The result of matching a paragraph. */
export interface Outcome {
  /** Quotations open at its end, outermost first. */
  readonly waiting: readonly Waiting[];
  /** Marks without a partner. */
  readonly unmatched: number;
  /** Families of the closing marks for which no opening was found. */
  readonly surplus: readonly MarkFamily[];
  /** Families of the pairs. */
  readonly paired: readonly MarkFamily[];
}

/**
 * The quotations that are open while the marks of a paragraph are read. A closing mark takes the nearest opening of its family; anything
 * opened inside and not closed is left without a partner. Linear: the openings of each family are known, so no search is in vain.
 */
export class OpenStack {
  readonly openings: Openings = {};
  private readonly stack: Waiting[];
  private readonly surplus = new Set<MarkFamily>();
  private readonly lastPair: Partial<Record<MarkFamily, number>> = {};
  private readonly carried: number;
  private unmatched = 0;

  /** @param carried - quotations open from earlier paragraphs */
  constructor(
    carried: readonly Waiting[],
    private readonly matches: Matches,
  ) {
    this.stack = [...carried];
    this.carried = carried.length;
    for (const { family, index } of carried) {
      (this.openings[family] ??= []).push(index);
      // another reading of this paragraph may have closed it
      if (index >= 0) matches.partners[index] = -1;
    }
  }

  /** The openings that wait for their other end, outermost first. */
  get waiting(): readonly Waiting[] {
    return this.stack;
  }

  open(index: number, { family, paragraph }: MarkCandidate): void {
    this.stack.push({ family, index, paragraph, isFollowed: false });
    (this.openings[family] ??= []).push(index);
    this.matches.roles[index] = 'open';
  }

  close(index: number, { family }: MarkCandidate): void {
    const { roles, partners } = this.matches;
    roles[index] = 'close';
    if (!this.openings[family]?.length) {
      this.surplus.add(family);
      this.unmatched += 1;
      return;
    }
    for (let other = this.stack.pop()!; ; other = this.stack.pop()!) {
      this.openings[other.family]?.pop();
      if (other.family === family) {
        if (other.index >= 0) partners[other.index] = index;
        partners[index] = other.index;
        this.lastPair[family] = Math.max(this.lastPair[family] ?? -1, other.index);
        return;
      }
      this.unmatched += dropUnclosed(other, this.matches);
    }
  }

  /** The mark repeats the quotation at a place in the stack, which thus continues in this paragraph. */
  resume(index: number, { paragraph }: MarkCandidate, place: number): void {
    this.stack[place] = { ...this.stack[place]!, paragraph };
    this.repeat(index, this.stack[place].index);
  }

  /** The mark repeats an opening. */
  repeat(index: number, opening: number): void {
    this.matches.roles[index] = 'resume';
    this.matches.partners[index] = opening;
  }

  /** @param from - index of the first mark of the paragraph */
  end(from: number): Outcome {
    const waiting: Waiting[] = [];
    for (const one of this.stack) {
      if (isSingle(one.family)) dropUnclosed(one, this.matches);
      else waiting.push(one.index >= from && one.index < (this.lastPair[one.family] ?? -1) ? { ...one, isFollowed: true } : one);
    }
    const unmatched = this.unmatched + Math.max(0, waiting.length - this.carried);
    return { waiting, unmatched, surplus: [...this.surplus], paired: Object.keys(this.lastPair) as MarkFamily[] };
  }
}

/** A single mark without its other end was an apostrophe after all (‘tit Paul). @returns the number of marks left without a partner */
const dropUnclosed = ({ family, index }: Waiting, { roles }: Matches): number => {
  if (isSingle(family) && index >= 0) roles[index] = undefined;
  return isSingle(family) ? 0 : 1;
};

const isSingle = (family: MarkFamily): boolean => family === 'single' || family === 'straight-single';
