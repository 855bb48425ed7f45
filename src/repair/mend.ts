import { runChecks } from '../checks/run-checks.js';
import type { Judgement, MarkRole, Rule } from '../checks/types.js';
import type { Align, Answer, Rendering } from '../marian/types.js';
import { borrowAlignment } from '../alignment/borrow-alignment.js';
import { type Candidate, candidateOf, faultsOf, hasFailed, type Step } from './candidates.js';
import { editRendering } from '../alignment/edit-rendering.js';
import { withCapitals } from './names/name-capitals.js';
import { withoutMadeUpEndings } from './names/name-endings.js';
import { placeQuotations } from './quotations/place-quotations.js';
import { restoreNames, type Restored } from './names/restore-names.js';
import { restoreNumbers } from './numbers/restore-numbers.js';

/**
 * Repairs a hypothesis by its alignment: numbers, names, then the quotation marks, which are placed around the mended words. Each repair
 * stays only if the checks find no more to blame than before.
 *
 * Where the model gave no alignment and a check has failed, one is borrowed. It says where to put what is wrong, and no more: the checks do
 * not see it, and the names that hold by them stay, so that a small model does not find fault with a large one.
 *
 * @param start - the hypothesis as it is, judged
 * @param isLastResort - whether names that the model left out are put in where they may belong
 */
export const mend = async (
  answer: Answer,
  marks: readonly MarkRole[],
  hypothesis: Rendering,
  start: Candidate,
  align: Align | undefined,
  isLastResort = false,
): Promise<Candidate> => {
  const isWanted = !hypothesis.alignment && byAlignment.some((rule) => hasFailed(start, rule));
  const borrowed = isWanted && align ? await borrowAlignment(answer, hypothesis, align) : undefined;
  return mendBy(borrowed ?? hypothesis, answer, marks, hypothesis, start, isLastResort);
};

/** What is repaired by alignment. */
const byAlignment: readonly Rule[] = ['numbers', 'names', 'quotations'];

/** @param aligned - the hypothesis with the alignment that the repairs go by */
const mendBy = (
  aligned: Rendering,
  answer: Answer,
  marks: readonly MarkRole[],
  hypothesis: Rendering,
  start: Candidate,
  isLastResort: boolean,
): Candidate => {
  const isBorrowed = aligned !== hypothesis;
  let now = { rendering: aligned, candidate: start };
  const keep = (rendering: Rendering | undefined, step: Step): void => {
    if (!rendering || rendering === now.rendering) return;
    const judged = isBorrowed ? { ...hypothesis, text: rendering.text } : rendering;
    const candidate = candidateOf(answer, marks, judged, [...now.candidate.steps, step]);
    if (faultsOf(candidate) <= faultsOf(now.candidate)) now = { rendering, candidate };
  };
  const keepRestored = (rule: 'numbers' | 'names', restored: Restored | undefined): void => {
    if (restored) keep(restored.rendering, { rule, values: { repair: `${rule}-aligned`, [rule]: restored.restored.join(', ') } });
  };
  if (hasFailed(start, 'numbers')) keepRestored('numbers', restoreNumbers(answer, now.rendering));
  const names = isBorrowed && !hasFailed(start, 'names') ? undefined : restoreNames(answer, now.rendering, isLastResort);
  keepRestored('names', names);
  if (hypothesis.alignment) {
    // of a model that aligns; one that does not is large, and its endings are its own
    keep(withoutMadeUpEndings(answer, now.rendering), { rule: 'names', values: { repair: 'endings-removed' } });
    keep(withCapitals(answer, now.rendering), { rule: 'names', values: { repair: 'capitals-restored' } });
  }
  if (hasFailed(now.candidate, 'quotations')) {
    keep(withDoubleMarks(now.rendering, marks), { rule: 'quotations', values: { repair: 'marks-doubled' } });
    if (hasFailed(now.candidate, 'quotations')) return withPlacedMarks(answer, marks, now.rendering, now.candidate, isBorrowed);
  }
  return now.candidate;
};

/**
 * A borrowed alignment that is less sure than this of a mark's place is not believed: the mark stands there, and the unit is reported. Of
 * 173 units of news whose marks were taken out and placed again, 127 were above it, 114 of them right; of the 46 below, 23.
 */
const floor = 0.3;

const withPlacedMarks = (
  answer: Answer,
  marks: readonly MarkRole[],
  rendering: Rendering,
  before: Candidate,
  isBorrowed: boolean,
): Candidate => {
  const placed =
    marks.length === 0
      ? { text: rendering.text.replace(/["“”„‟«»]/gu, ''), sureness: 1 }
      : placeQuotations(answer, marks, withoutSingleMarks(rendering, answer.source));
  if (placed === undefined) return before;
  const { text, sureness } = placed;
  const checks = runChecks({ source: answer.source, target: text, marks, answer, hypothesis: undefined });
  const step: Step = { rule: 'quotations', values: { repair: marks.length === 0 ? 'marks-removed' : 'marks-placed' } };
  const after = { ...before, text, checks, steps: [...before.steps, step] };
  if (faultsOf(after) >= faultsOf(before)) return before;
  return isBorrowed && sureness < floor ? { ...after, checks: after.checks.map(unsure) } : after;
};

const unsure = (check: Judgement): Judgement =>
  check.rule === 'quotations' ? { rule: 'quotations', status: 'failed', values: { fault: 'unsure' } } : check;

/** Takes out pairs of ' that stand for quotation marks, unless the source has such. */
const withoutSingleMarks = (rendering: Rendering, source: string): Rendering => {
  if (openingSingle.test(source)) return rendering;
  const places = Array.from(rendering.text.matchAll(singleMark), ({ index }) => index);
  const isOpening = (place: number): boolean => /[\s("]/u.test(rendering.text.charAt(place - 1) || ' ');
  const paired = places.filter((place, nth) => isOpening(place) || isOpening(places[nth - 1] ?? place));
  return editRendering(
    rendering,
    paired.map((start) => ({ start, end: start + 1, text: '' })),
  );
};

const openingSingle = /(?:^|\s)'\p{L}/u;

/** Quotations that the model wrote with ' (the 'exit' poll): the marks are made double where that gives the right number. */
const withDoubleMarks = (rendering: Rendering, marks: readonly MarkRole[]): Rendering | undefined => {
  const places = Array.from(rendering.text.matchAll(singleMark), ({ index }) => index);
  const double = Array.from(rendering.text.matchAll(/"/gu)).length;
  if (places.length === 0 || double + places.length !== marks.length) return undefined;
  const letters = rendering.text.split('');
  for (const place of places) letters[place] = '"';
  return { ...rendering, text: letters.join('') };
};

/** At the outer edge of a word, not the genitive of a plural (the players' room) unless one was opened before it: see the count above. */
const singleMark = /(?<=^|[\s("])'(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?])'(?=$|[\s.,;:!?)"])/gu;
