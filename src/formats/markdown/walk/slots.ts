import type { KnownBlock } from '../../../segmentation/types.js';
import type { Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import { labels } from '../labels.js';
import type { Place } from '../places.js';

/** What becomes of a hard line break: it ends its block where the sentence ends too, or it is a point in any case. */
export type HardBreaks = 'end blocks' | 'are points';

/** The prose of one file, as it is found. All spans are of the file. */
export interface Slots {
  open(kind: KnownBlock['kind'], place: Place): void;
  close(): void;
  readonly isOpen: () => boolean;
  /** Which slot is open, in the order of opening. */
  readonly nth: () => number;
  text(span: Span, prose?: string): void;
  opaque(span: Span, prose?: string): void;
  openTag(span: Span, label: string): number;
  closeTag(span: Span, label: string, opening?: number): void;
  point(span: Span, label: string): void;
  /** A line break that stands in a line: `<br>`. */
  breakLine(span: Span): void;
  /** Begins (1) or ends (-1) an element whose text stays as it is: `<kbd>`. */
  verbatim(by: 1 | -1): void;
  /** The line ends: what comes next stands in another one. @param sign - of a hard break, or none */
  endLine(at: number, sign?: 'hard'): void;
  /** Whatever stands here is neither prose nor a tag yet: an inner slot, say. What is before it is complete. */
  settle(at: number): void;
}

/** An open slot. */
interface Open {
  nth: number;
  readonly kind: KnownBlock['kind'];
  place: Place;
  isEmpty: boolean;
  /** The character before. */
  last: string;
  elements: number;
  /** Elements that are open whose text stays as it is. */
  verbatim: number;
  /** Where the line ended, if nothing has come since. */
  lineEnd: { readonly at: number; readonly sign: 'soft' | 'hard' } | undefined;
}

/** The slots that are open, innermost last. */
interface Stack {
  readonly top: () => Open | undefined;
  readonly push: (kind: KnownBlock['kind'], place: Place) => void;
  readonly pop: () => void;
  /** Begins another line, if the last has ended. @param at - where what comes next begins; @returns the innermost slot */
  readonly beginLine: (at: number) => Open;
  /** The same for what belongs to the slot, which has something then. */
  readonly begin: (at: number) => Open;
  /** @param label - of a hard break */
  readonly breakLine: (slot: Open, span: Span, label: string | undefined) => void;
}

/** A line break is one space of the prose, with all that stands around it in the file: trailing spaces, `> `, indentation. */
const createStack = (file: string, builder: Builder, places: Map<number, Place>, hardBreaks: HardBreaks): Stack => {
  const stack: Open[] = [];
  let opened = 0;
  const breakLine = (slot: Open, span: Span, label: string | undefined): void => {
    if (slot.isEmpty) return;
    if (label === undefined) builder.text(span, ' ');
    else if (slot.elements > 0 || hardBreaks === 'are points' || runsOn(slot.last, file, span.end)) {
      builder.point(span, label);
      builder.text({ start: span.end, end: span.end }, ' ');
    } else {
      builder.close();
      builder.open(slot.kind);
      opened += 1;
      slot.nth = opened;
      if (slot.place.kind !== 'cell') slot.place = { kind: 'part' };
      slot.isEmpty = true;
    }
    slot.last = ' ';
  };
  const beginLine = (at: number): Open => {
    const slot = stack.at(-1)!;
    const { lineEnd } = slot;
    if (lineEnd) {
      slot.lineEnd = undefined;
      breakLine(slot, { start: lineEnd.at, end: at }, lineEnd.sign === 'hard' ? labels.lineBreak : undefined);
    }
    return slot;
  };
  return {
    top: () => stack.at(-1),
    push: (kind, place) => {
      opened += 1;
      stack.push({ nth: opened, kind, place, isEmpty: true, last: '', elements: 0, verbatim: 0, lineEnd: undefined });
    },
    pop: () => void stack.pop(),
    beginLine,
    begin: (at) => {
      const slot = beginLine(at);
      if (slot.isEmpty) places.set(at, slot.place);
      slot.isEmpty = false;
      return slot;
    },
    breakLine,
  };
};

/** @param places - gets the places of the slots, by where they start */
export const createSlots = (file: string, builder: Builder, places: Map<number, Place>, hardBreaks: HardBreaks): Slots => {
  const { top, push, pop, begin, beginLine, breakLine } = createStack(file, builder, places, hardBreaks);
  return {
    open: (kind, place) => {
      push(kind, place);
      builder.open(kind);
    },
    close: () => {
      pop();
      builder.close();
    },
    isOpen: () => top() !== undefined,
    nth: () => top()?.nth ?? 0,
    text: ({ start, end }, prose = file.slice(start, end)) => {
      // a task's box is before the space
      const spaces = top()?.isEmpty === true ? prose.length - prose.trimStart().length : 0;
      if (spaces > 0 && (spaces === prose.length || end - start !== prose.length)) return;
      const slot = begin(start + spaces);
      slot.last = prose.trimEnd().at(-1) ?? ' ';
      builder[slot.verbatim > 0 ? 'opaque' : 'text']({ start: start + spaces, end }, prose.slice(spaces));
    },
    opaque: (span, prose) => {
      begin(span.start).last = 'x';
      builder.opaque(span, prose);
    },
    openTag: (span, label) => {
      begin(span.start).elements += 1;
      return builder.openTag(span, label);
    },
    closeTag: (span, label, opening) => {
      const slot = begin(span.start);
      if (opening !== undefined) slot.elements -= 1;
      builder.closeTag(span, label, opening);
    },
    point: (span, label) => {
      begin(span.start);
      builder.point(span, label);
    },
    breakLine: (span) => {
      // at the start of a slot it stands between two
      if (!beginLine(span.start).isEmpty) breakLine(begin(span.start), span, labels.htmlBreak);
    },
    verbatim: (by) => {
      const slot = top();
      if (slot) slot.verbatim = Math.max(0, slot.verbatim + by);
    },
    endLine: (at, sign: 'soft' | 'hard' = 'soft') => {
      const slot = top();
      if (slot) slot.lineEnd ??= { at, sign };
    },
    settle: (at) => void begin(at),
  };
};

/** Whether a sentence goes on over a hard break: nothing ends it, and a small letter follows ("12, rue\nde la Gare"). */
const runsOn = (before: string, file: string, at: number): boolean => !/[.!?…:;»”]/u.test(before) && goesOn.test(file.slice(at, at + 40));

const goesOn = /^[*_~[(«“"'’\s\u00a0\u202f\u2009]*\p{Ll}/u;
