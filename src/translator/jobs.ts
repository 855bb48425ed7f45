import type { Breath } from '../batching/breath.js';
import type { CallSettings } from '../options.js';
import { renderGap } from '../reassembly/gaps.js';
import { analyse } from '../segmentation/analyse.js';
import { toChunks, toProseChunks } from '../segmentation/chunks.js';
import { loneMarks } from '../segmentation/quotations/lone-marks.js';
import type { Mark, Prose, Segment } from '../segmentation/types.js';
import { warmUp } from '../segmentation/warm-up.js';
import { toUnit, type Unit } from '../units/units.js';

/** A segment on its way, as a span of a text that begins at `offset` in the document. The last job has only a gap. */
export interface Job {
  readonly gap: string;
  readonly segment: Segment | undefined;
  /** Opaque spans are hidden in it. */
  readonly text: string;
  readonly offset: number;
  readonly marks: readonly Mark[];
  /** Quotation marks without a partner, which the segment must report. */
  readonly lone: readonly Mark[];
  /** What to ask the model; undefined if it need not be asked. */
  readonly unit: Unit | undefined;
  /** Whether the caller has to know where its words went. */
  readonly needsWords: boolean;
  /** Restores what is hidden in the segment, in a copy of it or in its English. */
  readonly lift: (veiled: string) => string;
}

/** A text as it arrives, or a whole text with what is known about it. */
export type Source = AsyncIterable<string> | Iterable<string> | Prose;

/**
 * Yields the segments of a document in order. It is cut into chunks, so that a long one never holds the caller's thread for more than a
 * moment.
 */
export async function* toJobs(
  source: Source,
  { quotes, glossary, words }: Pick<CallSettings, 'quotes' | 'glossary' | 'words'>,
  breath: Breath,
): AsyncGenerator<Job> {
  let gap = '';
  let offset = 0;
  let open: ReturnType<typeof analyse>['open'] = [];
  await warmUp();
  for await (const { text, blocks, hasSeamIn, liftIn, isLast } of isProse(source) ? toProseChunks(source) : toChunks(source)) {
    await breath();
    const { segments, marks, open: stillOpen } = analyse(text, open, blocks);
    const lone = loneMarks(marks, segments, { openBefore: open.length, openBehind: stillOpen.length, isLast });
    let at = 0;
    for (const [nth, segment] of segments.entries()) {
      await breath();
      const before = { start: at, end: segment.start };
      gap += liftIn(before)(renderGap(text, before, marks, quotes));
      const unit = segment.kind === 'sentence' || segment.kind === 'headline' ? toUnit(text, segment, marks, glossary.lexicon) : undefined;
      const needsWords = words || hasSeamIn(segment);
      yield { gap, segment, text, offset, marks, lone: lone.get(nth) ?? [], unit, needsWords, lift: liftIn(segment) };
      gap = '';
      at = segment.end;
    }
    const behind = { start: at, end: text.length };
    gap += liftIn(behind)(renderGap(text, behind, marks, quotes));
    offset += text.length;
    open = stillOpen;
  }
  const none = { segment: undefined, text: '', marks: [], lone: [], unit: undefined, needsWords: false };
  yield { ...none, gap, offset, lift: (english) => english };
}

const isProse = (source: Source): source is Prose => 'text' in source;
