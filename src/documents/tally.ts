import type { Rule } from '../checks/types.js';
import { type TermCounts, type TranslatedSegment, withTerms, worstStatus } from '../translation.js';

/** The checks of one document, counted as its segments arrive. */
export interface Tally {
  segments: number;
  ok: number;
  repaired: number;
  failed: number;
  /** Segments whose English comes from the memory. */
  remembered: number;
  /** The glossary's terms; absent if none was found. */
  terms?: TermCounts | undefined;
  /** The segments that have checks, as far as they are kept. */
  readonly checked: Checked[];
  readonly keeps: Kept;
}

/** Which segments a tally keeps: a large file has hundreds of thousands, and only a report needs them all. */
export type Kept = 'all' | 'failed' | 'none';

/** A segment and its checks, as `--report` writes them. */
export type Checked = Pick<TranslatedSegment, 'id' | 'source' | 'target' | 'checks'>;

/** Nothing counted yet. */
export const emptyTally = (keeps: Kept): Tally => ({ segments: 0, ok: 0, repaired: 0, failed: 0, remembered: 0, checked: [], keeps });

/** Counts a segment by the result of its checks. */
export const count = (tally: Tally, { id, source, target, origin, terms, checks }: TranslatedSegment): void => {
  const status = worstStatus({ checks });
  tally.segments += 1;
  tally[status] += 1;
  if (origin === 'memory') tally.remembered += 1;
  if (terms) tally.terms = withTerms(tally.terms ? [tally.terms, terms] : [terms]).terms;
  const isKept = tally.keeps === 'all' ? checks.length > 0 : tally.keeps === 'failed' && status === 'failed';
  if (isKept) tally.checked.push({ id, source, target, checks });
};

/** The counts alone, as answers and jobs tell them. */
export const countsIn = ({ segments, ok, repaired, failed, remembered, terms }: Counts) => ({
  segments,
  ok,
  repaired,
  failed,
  remembered,
  ...(terms && { terms }),
});

/** What is counted. */
export type Counts = Pick<Tally, 'segments' | 'ok' | 'repaired' | 'failed' | 'remembered' | 'terms'>;

/** How often a rule was checked, and with what result. */
export interface RuleCount {
  readonly rule: Rule;
  /** Numbers of segments. */
  readonly ok: number;
  readonly repaired: number;
  readonly failed: number;
}

/** The rules that were checked: those that failed most first, then those that were repaired most. */
export const ruleCounts = (segments: readonly Pick<TranslatedSegment, 'checks'>[]): RuleCount[] => {
  const counts = new Map<Rule, { ok: number; repaired: number; failed: number }>();
  for (const { checks } of segments) {
    // the findings of a rule on a segment have the same status
    for (const [rule, status] of new Map(checks.map((finding) => [finding.rule, finding.status]))) {
      const found = counts.get(rule) ?? { ok: 0, repaired: 0, failed: 0 };
      found[status] += 1;
      counts.set(rule, found);
    }
  }
  return Array.from(counts, ([rule, found]) => ({ rule, ...found })).sort(
    (one, other) => other.failed - one.failed || other.repaired - one.repaired || other.ok - one.ok,
  );
};
