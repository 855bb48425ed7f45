import type { Breath } from '../batching/breath.js';
import { renderGap } from '../reassembly/gaps.js';
import type { QuoteStyle } from '../reassembly/styles.js';
import { analyse } from '../segmentation/analyse.js';
import { toChunks } from '../segmentation/chunks.js';
import { loneMarks } from '../segmentation/quotations/lone-marks.js';
import type { Mark, Segment } from '../segmentation/types.js';
import { warmUp } from '../segmentation/warm-up.js';
import { toUnit, type Unit } from '../units/units.js';

/** A segment on its way, as a span of a text that begins at `offset` in the document. Behind the last one there is only a gap. */
export interface Job {
  readonly gap: string;
  readonly segment: Segment | undefined;
  readonly text: string;
  readonly offset: number;
  readonly marks: readonly Mark[];
  /** Quotation marks without another end, of which the segment has to tell. */
  readonly lone: readonly Mark[];
  /** What the model is asked; undefined where it is not. */
  readonly unit: Unit | undefined;
}

/** A text, whole or as it comes. */
export type Source = AsyncIterable<string> | Iterable<string>;

/** Segments of a document in order, cut into chunks so that a long one takes no more than a moment of the caller's thread at a time. */
export async function* toJobs(source: Source, quotes: QuoteStyle, breath: Breath): AsyncGenerator<Job> {
  let gap = '';
  let offset = 0;
  let open: ReturnType<typeof analyse>['open'] = [];
  await warmUp();
  for await (const { text, isLast } of toChunks(source)) {
    await breath();
    const { segments, marks, open: stillOpen } = analyse(text, open);
    const lone = loneMarks(marks, segments, { openBefore: open.length, openBehind: stillOpen.length, isLast });
    let at = 0;
    for (const [nth, segment] of segments.entries()) {
      await breath();
      gap += renderGap(text, { start: at, end: segment.start }, marks, quotes);
      const unit = segment.kind === 'sentence' || segment.kind === 'headline' ? toUnit(text, segment, marks) : undefined;
      yield { gap, segment, text, offset, marks, lone: lone.get(nth) ?? [], unit };
      gap = '';
      at = segment.end;
    }
    gap += renderGap(text, { start: at, end: text.length }, marks, quotes);
    offset += text.length;
    open = stillOpen;
  }
  yield { gap, segment: undefined, text: '', offset, marks: [], lone: [], unit: undefined };
}
