import { believableSureness } from '../alignment/thresholds.js';
import { isShownByAlignment, withFindings } from '../checks/by-alignment.js';
import { runChecks, withoutHypothesis } from '../checks/run-checks.js';
import type { Judgement, MarkRole, Rule } from '../checks/types.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Rendering } from '../marian/types.js';
import { withoutDoubleMarks } from '../text/quotation-marks.js';
import { borrowAlignment } from '../alignment/borrow-alignment.js';
import { type Aligned, toAligned } from '../alignment/words.js';
import { type Proposal, proposalOf, faultsOf, hasFailed, type Step } from './proposals.js';
import { withCapitals, withoutGarbledNames, withoutMadeUpEndings } from './names/rewrite-names.js';
import { placeQuotations } from './quotations/place-quotations.js';
import { withDoubleMarks, withoutSingleMarks } from './quotations/single-marks.js';
import { type AbsentNames, restoreNames } from './names/restore-names.js';
import { restoreNumbers } from './numbers/restore-numbers.js';
import type { Restored, Tools } from './types.js';

/** A hypothesis to repair. */
export interface ToMend {
  readonly aligned: Aligned;
  readonly marks: readonly MarkRole[];
  /** The unrepaired hypothesis with its verdict. */
  readonly start: Proposal;
}

/**
 * Repairs a hypothesis by its alignment: numbers, names, then the quotation marks, which are placed around the repaired words. Each repair
 * touches only what the checks found, and is kept only if they then find fewer faults.
 *
 * If the model gave no alignment and a check has failed, one is borrowed. It only shows where to put corrections: the checks do not see it,
 * so that a small model does not find fault with a large one.
 */
export const mend = async (
  toMend: ToMend,
  { align, lexicon }: Pick<Tools, 'align' | 'lexicon'>,
  absent: AbsentNames = 'left-out',
): Promise<Proposal> => {
  const { answer, rendering: hypothesis } = toMend.aligned;
  const isWanted = !hypothesis.alignment && byAlignment.some((rule) => hasFailed(toMend.start, rule));
  const borrowed = isWanted && align ? await borrowAlignment(answer, hypothesis, align) : undefined;
  return mendBy(borrowed ? toAligned(answer, borrowed) : toMend.aligned, toMend, lexicon, absent);
};

/** The rules repaired by alignment. */
const byAlignment: readonly Rule[] = ['numbers', 'names', 'quotations'];

/** @param guide - the hypothesis with the alignment that guides the repairs */
const mendBy = (guide: Aligned, toMend: ToMend, lexicon: Lexicon, absent: AbsentNames): Proposal => {
  const { aligned, marks, start } = toMend;
  const { answer, rendering: hypothesis } = aligned;
  const isBorrowed = guide !== aligned;
  let now: Mended = { aligned: guide, proposal: start };
  const keep = (rendering: Rendering | undefined, step: Step): void => {
    if (!rendering || rendering === now.aligned.rendering) return;
    const mended = toAligned(answer, rendering);
    const judged = isBorrowed ? toAligned(answer, { ...hypothesis, text: rendering.text }) : mended;
    const proposal = proposalOf(judged, marks, lexicon, [...now.proposal.steps, step]);
    if (faultsOf(proposal) < faultsOf(now.proposal)) now = { aligned: mended, proposal };
  };
  const keepRestored = (rule: 'numbers' | 'names', restored: Restored | undefined): void => {
    if (restored) keep(restored.rendering, { rule, values: { repair: `${rule}-aligned`, [rule]: restored.restored.join(', ') } });
  };
  keepRestored('numbers', restoreNumbers(now.aligned, now.proposal.checks));
  keepRestored('names', restoreNames(now.aligned, lexicon, now.proposal.checks, absent));
  keep(withoutGarbledNames(now.aligned.rendering, now.proposal.checks, lexicon), { rule: 'names', values: { repair: 'names-rewritten' } });
  const rewritten = (rewrite: typeof withCapitals): Rendering | undefined => rewrite(now.aligned.rendering, now.proposal.checks);
  keep(rewritten(withoutMadeUpEndings), { rule: 'names', values: { repair: 'endings-removed' } });
  keep(rewritten(withCapitals), { rule: 'names', values: { repair: 'capitals-restored' } });
  if (!hasFailed(now.proposal, 'quotations')) return now.proposal;
  keep(withDoubleMarks(now.aligned.rendering, marks), { rule: 'quotations', values: { repair: 'marks-doubled' } });
  return hasFailed(now.proposal, 'quotations')
    ? withPlacedMarks(now, marks, lexicon, isBorrowed ? believableSureness : -Infinity)
    : now.proposal;
};

/** The repair so far. */
interface Mended {
  /** The English with the alignment that guides the repairs. */
  readonly aligned: Aligned;
  readonly proposal: Proposal;
}

/** @param least - how sure the alignment must be of a place to be believed */
const withPlacedMarks = (
  { aligned: { answer, rendering }, proposal: before }: Mended,
  marks: readonly MarkRole[],
  lexicon: Lexicon,
  least: number,
): Proposal => {
  const placed =
    marks.length === 0
      ? { text: withoutDoubleMarks(rendering.text), sureness: 1 }
      : placeQuotations(answer, marks, withoutSingleMarks(rendering, answer.source));
  if (placed === undefined) return before;
  const { text, sureness } = placed;
  const judged = runChecks({ ...withoutHypothesis, source: answer.source, target: text, marks, answer, lexicon });
  // the words are the same, but they no longer have an alignment
  const words = before.checks.filter((check) => check.rule !== 'quotations' && isShownByAlignment(check));
  const checks = withFindings(judged, words);
  const step: Step = { rule: 'quotations', values: { repair: marks.length === 0 ? 'marks-removed' : 'marks-placed' } };
  const after = { ...before, text, checks, steps: [...before.steps, step] };
  if (faultsOf(after) >= faultsOf(before)) return before;
  return sureness < least ? { ...after, checks: after.checks.map(unsure) } : after;
};

const unsure = (check: Judgement): Judgement =>
  check.rule === 'quotations' ? { rule: 'quotations', status: 'failed', values: { fault: 'unsure' } } : check;
