import type { MarkFamily } from '../../text/marks/quotation-marks.js';
import type { MarkCandidate } from './mark-candidates.js';
import { type LineRule, matchParagraph } from './match-paragraph.js';
import type { Matches, Outcome, Waiting } from './open-stack.js';
import { doubtfulPatience, mostOpen, patience } from './open-quotation.js';
import type { Paragraph } from './paragraphs.js';

/** The matches of all candidates, the quotations still open after the last, and where each quotation of an earlier text ended. */
export interface Matching {
  readonly matches: Matches;
  readonly waiting: readonly Waiting[];
  /** For the n-th quotation open at the start: index of the first candidate after its end. */
  readonly endOfEarlier: readonly number[];
}

/**
 * Matches paragraph by paragraph. Each is first read on its own; only if an earlier quotation is still open, and credibly so, is it read
 * again as a continuation.
 *
 * @param earlier - quotations open at the start of the text, outermost first
 */
export const matchMarks = (
  candidates: readonly MarkCandidate[],
  paragraphs: readonly Paragraph[],
  earlier: readonly Waiting[],
): Matching => {
  const matches: Matches = { roles: candidates.map(() => undefined), partners: new Int32Array(candidates.length).fill(-1) };
  const alone = paragraphs.map((paragraph) => read(candidates, paragraph, [], matches));
  const fates = toFates(candidates, paragraphs, alone);
  const endOfEarlier = earlier.map(() => candidates.length);
  let waiting = earlier.slice(0, mostOpen);
  paragraphs.forEach((paragraph, at) => {
    const repeated = leadingFamilies(candidates, paragraph, waiting.length);
    const kept = waiting.filter((one) => isBelieved(one, repeated, paragraph.number, fates.get(one.family)?.[at]));
    noteEnds(waiting, kept, paragraph.from, endOfEarlier);
    const outcome = kept.length > 0 ? read(candidates, paragraph, kept, matches) : alone[at]!;
    for (let index = paragraph.from; index < paragraph.to; index += 1) {
      const partner = matches.partners[index]!;
      // the end of a quotation also ends what was opened inside it
      if (partner < -1 && matches.roles[index] === 'close') endFrom(endOfEarlier, -2 - partner, index + 1);
    }
    waiting = outcome.waiting.slice(0, mostOpen);
    noteEnds(kept, waiting, paragraph.to, endOfEarlier);
  });
  return { matches, waiting, endOfEarlier };
};

/** Wrapped lines may repeat the mark: that reading is taken if it leaves fewer marks unmatched than the nested one. */
const read = (candidates: readonly MarkCandidate[], paragraph: Paragraph, carried: readonly Waiting[], matches: Matches): Outcome => {
  const by = (lineRule: LineRule): Outcome => matchParagraph(candidates, paragraph, { carried, lineRule, matches });
  const nested = by('nest');
  if (nested.unmatched === 0 || !hasLineStart(candidates, paragraph)) return nested;
  const resumed = by('resume');
  return resumed.unmatched < nested.unmatched ? resumed : by('nest');
};

const hasLineStart = (candidates: readonly MarkCandidate[], { from, to }: Paragraph): boolean => {
  for (let index = from; index < to; index += 1) if (candidates[index]!.edge === 'line') return true;
  return false;
};

/** Families of the marks with which a paragraph begins, up to `most`. */
const leadingFamilies = (candidates: readonly MarkCandidate[], { from, to }: Paragraph, most: number): readonly MarkFamily[] => {
  const families: MarkFamily[] = [];
  for (let index = from; index < Math.min(to, from + most) && candidates[index]!.edge === 'paragraph'; index += 1) {
    families.push(candidates[index]!.family);
  }
  return families;
};

/** Where a quotation left open earlier is closed: the number of the paragraph, and whether there are pairs in between. */
interface Fate {
  readonly paragraph: number;
  readonly isDoubtful: boolean;
}

const never: Fate = { paragraph: Infinity, isDoubtful: true };

/**
 * For each family and paragraph, backwards: a surplus closing mark ends an open quotation there; a paragraph that leaves one of its own
 * open shows that the earlier one was never closed; a pair makes it doubtful, as it may be nested (`« L’« équipe » de France…`); anything
 * else tells nothing.
 */
const toFates = (
  candidates: readonly MarkCandidate[],
  paragraphs: readonly Paragraph[],
  outcomes: readonly Outcome[],
): ReadonlyMap<MarkFamily, readonly (Fate | undefined)[]> => {
  const fates = new Map<MarkFamily, (Fate | undefined)[]>();
  for (const { family } of candidates)
    if (!fates.has(family))
      fates.set(
        family,
        paragraphs.map(() => undefined),
      );
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    const { surplus, paired, waiting } = outcomes[at]!;
    for (const [family, list] of fates) {
      if (surplus.includes(family)) list[at] = { paragraph: paragraphs[at]!.number, isDoubtful: false };
      else if (waiting.some((one) => one.family === family)) list[at] = never;
      else if (paired.includes(family)) list[at] = { paragraph: list[at + 1]?.paragraph ?? Infinity, isDoubtful: true };
      else list[at] = list[at + 1];
    }
  }
  return fates;
};

const isBelieved = (one: Waiting, repeated: readonly MarkFamily[], number: number, fate: Fate | undefined): boolean => {
  if (number - one.paragraph === 1 && repeated.includes(one.family)) return true;
  if (!fate) return !one.isFollowed && number - one.paragraph <= patience;
  return fate.paragraph - one.paragraph <= (fate.isDoubtful ? doubtfulPatience : patience);
};

const endFrom = (ends: number[], nth: number, at: number): void => {
  for (let inner = nth; inner < ends.length; inner += 1) ends[inner] = Math.min(ends[inner]!, at);
};

/** Quotations of an earlier text that are in `before` but not in `after` ended before candidate `at`, unless known to end earlier. */
const noteEnds = (before: readonly Waiting[], after: readonly Waiting[], at: number, endOfEarlier: number[]): void => {
  for (const { index } of before) {
    if (index >= -1 || after.some((one) => one.index === index)) continue;
    endOfEarlier[-2 - index] = Math.min(endOfEarlier[-2 - index]!, at);
  }
};
