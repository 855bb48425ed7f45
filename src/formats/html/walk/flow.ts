import type { KnownBlock } from '../../../segmentation/types.js';
import type { Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import type { Mode } from './open-elements.js';
import { createSeam, isFixedSpace, splitWhite } from './seams/collect.js';
import { createSlotText } from './seams/slot-text.js';
import type { SeamTag } from './seams/types.js';

/** The slot that is being read: a paragraph of the page, from its first word or inline tag on. */
export interface Flow {
  /** Number of the open slot; undefined if none is open. */
  readonly slot: () => number | undefined;
  /** Its last few characters, without white space behind which nothing has come; empty if none is visible yet. */
  readonly tail: () => string;
  readonly open: (kind: KnownBlock['kind']) => number;
  readonly close: () => void;
  readonly words: (span: Span, prose: string | undefined, mode: Mode) => void;
  /** White space, of which the prose has one space between two words, and none elsewhere. */
  readonly white: (span: Span, mode: Mode) => void;
  readonly openTag: (span: Span, label: string) => number;
  readonly closeTag: (span: Span, label: string, opening: number | undefined) => void;
  /** Does nothing if no slot is open. */
  readonly point: (span: Span, label: string) => void;
  /** A line break in a sentence: a point, with a space if there is none. */
  readonly lineBreak: (span: Span) => void;
}

/** Adds to a builder what browsers show: white space collapsed over the borders of elements. What is not seen is copied with the tags. */
export const createFlow = (file: string, builder: Builder): Flow => {
  const seam = createSeam();
  let count = 0;
  let elements = 0;
  let text: ReturnType<typeof createSlotText> | undefined;
  const add = (side: SeamTag['side'], { start, end }: Span, label: string, element?: number): void =>
    // the span without all else that a tag brings with it: the document keeps it for good
    seam.tag({ side, span: { start, end }, label, element });
  const put = (span: Span, prose: string | undefined, mode: Mode): void => {
    text!.seam(seam.take(), prose ?? file.charAt(span.start));
    text!.words(span, prose, mode);
  };
  const putWhite = (span: Span, mode: Mode): void => {
    if (span.start < span.end) seam.white({ span, prose: file.slice(span.start, span.end), mode });
  };
  return {
    slot: () => text && count,
    tail: () => text?.tail() ?? '',
    open: (kind) => {
      if (text) return count;
      builder.open(kind);
      text = createSlotText(file, builder);
      elements = 0;
      count += 1;
      return count;
    },
    close: () => {
      text?.seam(seam.take(), '');
      if (text) builder.close();
      text = undefined;
    },
    words: (span, prose, mode) => {
      if (mode === 'opaque') put(span, prose, mode);
      else if (prose === undefined) {
        const { before, words, behind } = splitWhite(file, span);
        putWhite(before, mode);
        if (words.start < words.end) put(words, undefined, mode);
        putWhite(behind, mode);
      } else if (isFixedSpace(prose.charCodeAt(0))) seam.white({ span, prose, mode });
      else put(span, prose, mode);
    },
    white: (span, mode) => {
      if (text) seam.white({ span, prose: ' ', mode });
    },
    openTag: (span, label) => {
      add('open', span, label, elements);
      return elements++;
    },
    closeTag: (span, label, opening) => add('close', span, label, opening),
    point: (span, label) => {
      if (text) add('point', span, label);
    },
    lineBreak: (span) => {
      if (!seam.hasWhite()) seam.white({ span: { start: span.start, end: span.start }, prose: ' ', mode: 'prose' });
      add('break', span, '<br>');
    },
  };
};
