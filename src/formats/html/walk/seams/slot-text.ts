import type { Span } from '../../../../text/spans.js';
import type { Builder } from '../../../marked/builder.js';
import type { Mode } from '../open-elements.js';
import { spaceOf, spansOf } from './space.js';
import type { Seam, SeamTag, White } from './types.js';

/** The text of one slot on its way to the builder. */
export interface SlotText {
  /** Its last few characters; empty if none is visible yet. */
  readonly tail: () => string;
  readonly words: (span: Span, prose: string | undefined, mode: Mode) => void;
  /** @param behind - the character behind the seam; empty at the end of the slot */
  readonly seam: (seam: Seam, behind: string) => void;
}

/** Characters of `tail`. */
const tailLength = 24;

/** A slot is open in the builder. */
export const createSlotText = (file: string, builder: Builder): SlotText => {
  let tail = '';
  // what the builder calls the elements of the slot
  const handles: number[] = [];
  const words: SlotText['words'] = (span, prose, mode) => {
    if (mode === 'opaque') builder.opaque(span, prose);
    else builder.text(span, prose);
    tail = (tail + (prose ?? file.slice(Math.max(span.start, span.end - tailLength), span.end))).slice(-tailLength);
  };
  const white = ({ span, prose, mode }: White): void => words(span, prose, mode);
  const tag = ({ side, label, element }: SeamTag, span: Span): void => {
    if (side === 'open') handles[element!] = builder.openTag(span, label);
    else if (side === 'close') builder.closeTag(span, label, element === undefined ? undefined : handles[element]);
    else builder.point(span, label);
  };
  return {
    tail: () => tail,
    words,
    seam: (seam, behind) => {
      const { whites, tags } = seam;
      const sides = { before: tail.slice(-1), behind };
      const space = spaceOf(seam, sides);
      const spans = spansOf(seam, sides, space);
      whites.forEach((here, nth) => {
        if (nth === space) (tags.length > 0 ? [joined(here)] : here).forEach(white);
        if (nth < tags.length) tag(tags[nth]!, spans[nth]!);
      });
    },
  };
};

/** White space beside a tag, as one character: whatever place the tag finds in the English, it takes all of it along or nothing. */
const joined = (whites: readonly White[]): White => {
  const [first, last] = [whites[0]!, whites.at(-1)!];
  const { mode } = first;
  return {
    span: { start: first.span.start, end: last.span.end },
    prose: whites.some(({ prose }) => prose.includes(' ')) ? ' ' : '\u00a0',
    mode,
  };
};
