import { believableSureness } from '../alignment/thresholds.js';
import type { Judgement, MarkRole, Rule } from '../checks/types.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Rendering } from '../marian/types.js';
import { withoutDoubleMarks } from '../text/quotation-marks.js';
import { spansIn } from '../alignment/forms.js';
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
  if (!hasFailed(now.proposal, 'quotations')) return now.proposal;
  const { rendering, sureness } = withPlacedMarks(now.aligned, marks);
  const before = now.proposal;
  keep(rendering, { rule: 'quotations', values: { repair: marks.length === 0 ? 'marks-removed' : 'marks-placed' } });
  const isDoubtful = isBorrowed && now.proposal !== before && sureness < believableSureness;
  return isDoubtful ? { ...now.proposal, checks: now.proposal.checks.map(unsure) } : now.proposal;
};

/** The repair so far. */
interface Mended {
  /** The English with the alignment that guides the repairs. */
  readonly aligned: Aligned;
  readonly proposal: Proposal;
}

/** @returns no rendering if the marks cannot be placed; `sureness` is that of the place that the alignment is least sure of */
const withPlacedMarks = (
  { answer, rendering }: Aligned,
  marks: readonly MarkRole[],
): { readonly rendering: Rendering | undefined; readonly sureness: number } => {
  if (marks.length === 0) return { rendering: withText(rendering, withoutDoubleMarks(rendering.text)), sureness: 1 };
  const placed = placeQuotations(answer, marks, withoutSingleMarks(rendering, answer.source));
  return { rendering: placed && withText(rendering, placed.text), sureness: placed?.sureness ?? 1 };
};

/** A rendering with other marks and spaces, whose words keep their alignment. */
const withText = (rendering: Rendering, text: string): Rendering | undefined => {
  const spans = spansIn(text, rendering.text, rendering.spans);
  return spans && { ...rendering, text, spans };
};

const unsure = (check: Judgement): Judgement =>
  check.rule === 'quotations' ? { rule: 'quotations', status: 'failed', values: { fault: 'unsure' } } : check;
