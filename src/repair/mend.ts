import { believableSureness } from '../alignment/thresholds.js';
import { termPlaces } from '../checks/terms/placed-terms.js';
import type { Judgement, MarkRole, Rule } from '../checks/types.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Rendering } from '../marian/types.js';
import { withoutDoubleMarks } from '../text/marks/quotation-marks.js';
import { withText } from '../alignment/edit-rendering.js';
import { borrowAlignment } from '../alignment/borrow-alignment.js';
import { type Aligned, toAligned } from '../alignment/words.js';
import { type Proposal, proposalOf, faultsOf, hasFailed, type Step } from './proposals.js';
import { withCapitals, withoutGarbledNames, withoutMadeUpEndings, withoutNamesTwice, withTitles } from './names/rewrite-names.js';
import { withMarksOfSource } from './marks/final-marks.js';
import { withPlacedBrackets } from './marks/place-brackets.js';
import { placeQuotations } from './quotations/place-quotations.js';
import { withDoubleMarks, withoutSingleMarks } from './quotations/single-marks.js';
import { type AbsentNames, restoreNames } from './names/restore-names.js';
import { restoreNumbers } from './numbers/restore-numbers.js';
import type { Restored, Tools } from './types.js';
import { withoutCopies } from './words/remove-copies.js';
import { verbsOfSpeech, withSpeech } from './words/write-speech.js';

/** A hypothesis to repair. */
export interface ToMend {
  readonly aligned: Aligned;
  readonly marks: readonly MarkRole[];
  /** The unrepaired hypothesis with its verdict. */
  readonly start: Proposal;
}

/**
 * Repairs a hypothesis by its alignment: numbers, names, words that stand twice, then quotation marks and brackets, placed around the
 * repaired words; last the final marks. Each repair touches only what the checks found, and is kept only if they then find fewer faults.
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
const byAlignment: readonly Rule[] = ['numbers', 'names', 'quotations', 'brackets'];

/** @param guide - the hypothesis with the alignment that guides the repairs */
const mendBy = (guide: Aligned, toMend: ToMend, lexicon: Lexicon, absent: AbsentNames): Proposal => {
  const mending = mendingOf(guide, toMend, lexicon);
  mendWords(mending, lexicon, absent);
  const sureness = mendQuotations(mending, toMend.marks);
  const { answer } = guide;
  if (mending.has('brackets')) {
    mending.keep(withPlacedBrackets(answer, mending.now().aligned.rendering), { rule: 'brackets', values: { repair: 'brackets-placed' } });
  }
  if (mending.has('punctuation')) {
    const { aligned, proposal } = mending.now();
    mending.keep(withMarksOfSource(aligned.rendering, proposal.checks), { rule: 'punctuation', values: { repair: 'marks-of-source' } });
  }
  const { proposal } = mending.now();
  const isDoubtful = guide !== toMend.aligned && sureness < believableSureness;
  return isDoubtful ? { ...proposal, checks: proposal.checks.map(unsure) } : proposal;
};

/** A repair in progress. */
interface Mending {
  readonly now: () => Mended;
  /** Whether a rule is broken still. */
  readonly has: (rule: Rule) => boolean;
  /** Goes on with a changed rendering if the checks find fewer faults in it. @returns whether it does */
  readonly keep: (rendering: Rendering | undefined, step: Step) => boolean;
}

/** The repair so far. */
interface Mended {
  /** The English with the alignment that guides the repairs. */
  readonly aligned: Aligned;
  readonly proposal: Proposal;
}

const mendingOf = (guide: Aligned, { aligned, marks, start }: ToMend, lexicon: Lexicon): Mending => {
  const { answer, rendering: hypothesis } = aligned;
  let now: Mended = { aligned: guide, proposal: start };
  return {
    now: () => now,
    has: (rule) => hasFailed(now.proposal, rule),
    keep: (rendering, step) => {
      if (!rendering || rendering === now.aligned.rendering) return false;
      const mended = toAligned(answer, rendering);
      const judged = guide === aligned ? mended : toAligned(answer, { ...hypothesis, text: rendering.text });
      const proposal = proposalOf(judged, marks, lexicon, [...now.proposal.steps, step]);
      if (faultsOf(proposal) >= faultsOf(now.proposal)) return false;
      now = { aligned: mended, proposal };
      return true;
    },
  };
};

const mendWords = ({ now, has, keep }: Mending, lexicon: Lexicon, absent: AbsentNames): void => {
  const keepRestored = (rule: 'numbers' | 'names', restored: Restored | undefined): void => {
    if (restored) keep(restored.rendering, { rule, values: { repair: `${rule}-aligned`, [rule]: restored.restored.join(', ') } });
  };
  if (has('numbers')) {
    const { aligned, proposal } = now();
    keepRestored('numbers', restoreNumbers(aligned, proposal.checks, termPlaces(aligned, lexicon)));
  }
  keepRestored('names', restoreNames(now().aligned, lexicon, now().proposal.checks, absent));
  keep(withoutGarbledNames(now().aligned.rendering, now().proposal.checks, lexicon), {
    rule: 'names',
    values: { repair: 'names-rewritten' },
  });
  const rewritten = (rewrite: typeof withCapitals): Rendering | undefined => rewrite(now().aligned.rendering, now().proposal.checks);
  keep(rewritten(withoutMadeUpEndings), { rule: 'names', values: { repair: 'endings-removed' } });
  keep(rewritten(withCapitals), { rule: 'names', values: { repair: 'capitals-restored' } });
  keep(rewritten(withoutNamesTwice), { rule: 'names', values: { repair: 'names-removed' } });
  keep(rewritten(withTitles), { rule: 'names', values: { repair: 'titles-written' } });
  keep(rewritten(withSpeech), { rule: 'attributions', values: { repair: 'speech-written', verbs: verbsOfSpeech(now().proposal.checks) } });
  keep(rewritten(withoutCopies), { rule: 'repetition', values: { repair: 'copies-removed' } });
};

/** @returns how sure the alignment is of the marks that were placed by it; 1 if none was */
const mendQuotations = ({ now, has, keep }: Mending, marks: readonly MarkRole[]): number => {
  if (has('quotations')) keep(withDoubleMarks(now().aligned.rendering, marks), { rule: 'quotations', values: { repair: 'marks-doubled' } });
  if (!has('quotations')) return 1;
  const { rendering, sureness } = withPlacedMarks(now().aligned, marks);
  const isKept = keep(rendering, { rule: 'quotations', values: { repair: marks.length === 0 ? 'marks-removed' : 'marks-placed' } });
  return isKept ? sureness : 1;
};

/** @returns no rendering if the marks cannot be placed; `sureness` is that of the place that the alignment is least sure of */
const withPlacedMarks = (
  { answer, rendering }: Aligned,
  marks: readonly MarkRole[],
): { readonly rendering: Rendering | undefined; readonly sureness: number } => {
  if (marks.length === 0) return { rendering: withText(rendering, withoutDoubleMarks(rendering.text)), sureness: 1 };
  const placed = placeQuotations(answer, marks, withoutSingleMarks(rendering, answer.source));
  return { rendering: placed && withText(rendering, placed.text), sureness: placed?.sureness ?? 1 };
};

const unsure = (check: Judgement): Judgement =>
  check.rule === 'quotations' ? { rule: 'quotations', status: 'failed', values: { fault: 'unsure' } } : check;
