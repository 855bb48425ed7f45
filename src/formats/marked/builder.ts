import type { KnownBlock } from '../../segmentation/types.js';
import type { Span } from '../../text/spans.js';
import { createRanges } from './ranges.js';
import type { MarkedDocument, MarkedTag, Patch, Slot } from './types.js';

/**
 * Puts a document together while its file is read from start to end. Prose is added between `open` and `close`, which make a slot; an inner
 * slot (a link's title) can be opened and closed within an outer one. All spans are of the file's text.
 *
 *     <p>Il est <b>très</b> lent.</p>   →   open, text, openTag, text, closeTag, text, close
 */
export interface Builder {
  /** Begins a slot, which is a block of this kind. */
  open(kind: KnownBlock['kind']): void;
  /** Adds prose to the innermost open slot. @param prose - if it differs from the file's text: a decoded entity, one space for many */
  text(file: Span, prose?: string): void;
  /** The same for what must not change: code, placeholders. */
  opaque(file: Span, prose?: string): void;
  /** @returns a handle for `closeTag` */
  openTag(file: Span, label: string): number;
  /** @param opening - what `openTag` returned in this slot. Without it, or if another element is still open inside: no pair */
  closeTag(file: Span, label: string, opening?: number): void;
  /** Markup without words of its own. */
  point(file: Span, label: string): void;
  /** Ends the innermost slot. One without a visible character is none: it stays as it is. */
  close(): void;
  /** Writes other text for a span of the file. */
  patch(file: Span, text: string): void;
  build(bom: boolean): MarkedDocument;
}

/** What is known of a slot before its place in the prose is. Positions are from its start. */
interface Draft {
  readonly kind: KnownBlock['kind'];
  readonly parts: string[];
  length: number;
  readonly ranges: (readonly [at: number, length: number, file: Span])[];
  readonly opaque: Span[];
  readonly tags: { at: number; side: MarkedTag['side']; partner: number | undefined; label: string; file: Span }[];
  /** Elements that are open, innermost last. */
  readonly stack: number[];
  /** Slots inside this one, complete. */
  readonly inner: Draft[];
}

/** Two blocks are two paragraphs of the prose. */
const between = '\n\n';

/** @param file - the file's text, without byte order mark */
export const createBuilder = (file: string): Builder => {
  const drafts: Draft[] = [];
  const patches: Patch[] = [];
  const prose = createProse(file);
  const top = (): Draft => {
    const draft = drafts.at(-1);
    if (!draft) throw new Error('no slot is open');
    return draft;
  };
  const add = (span: Span, text = file.slice(span.start, span.end)): void => {
    const draft = top();
    draft.ranges.push([draft.length, text.length, span]);
    draft.parts.push(text);
    draft.length += text.length;
  };
  // a large page has a million tags, and some dozens of labels
  const labels = new Map<string, string>();
  const labelled = (label: string): string => labels.get(label) ?? (labels.set(label, label), label);
  const tag = (side: MarkedTag['side'], span: Span, label: string): number =>
    top().tags.push({ at: top().length, side, partner: undefined, label: labelled(label), file: span }) - 1;
  return {
    open: (kind) => void drafts.push({ kind, parts: [], length: 0, ranges: [], opaque: [], tags: [], stack: [], inner: [] }),
    text: add,
    opaque: (span, text) => {
      const start = top().length;
      add(span, text);
      if (top().length > start) top().opaque.push({ start, end: top().length });
    },
    openTag: (span, label) => {
      const opening = tag('open', span, label);
      top().stack.push(opening);
      return opening;
    },
    closeTag: (span, label, opening) => {
      const closing = tag('close', span, label);
      if (opening === undefined) return;
      const { stack, tags } = top();
      const depth = stack.lastIndexOf(opening);
      if (depth < 0) return;
      // elements that cross each other are no pairs: <b>un <i>deux</b> trois</i>
      if (depth === stack.length - 1) {
        tags[opening]!.partner = closing;
        tags[closing]!.partner = opening;
      }
      stack.splice(depth);
    },
    point: (span, label) => void tag('point', span, label),
    close: () => {
      const draft = drafts.pop()!;
      const outer = drafts.at(-1);
      if (outer) outer.inner.push(draft);
      else prose.add(draft);
    },
    patch: (span, text) => void patches.push({ file: span, text }),
    build: (bom) => ({ ...prose.build(), bom, file, patches: patches.sort((one, other) => one.file.start - other.file.start) }),
  };
};

const createProse = (file: string): { add: (draft: Draft) => void; build: () => Omit<MarkedDocument, 'bom' | 'file' | 'patches'> } => {
  const parts: string[] = [];
  let length = 0;
  const opaque: Span[] = [];
  const ranges = createRanges();
  const slots: Slot[] = [];
  const tags: MarkedTag[] = [];
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const add = (draft: Draft): void => {
    draft.inner.forEach(add);
    const text = draft.parts.join('');
    if (text.trim() === '') return;
    if (length > 0) put(between);
    const start = length;
    put(text);
    const end = length;
    const first = tags.length;
    slots.push({ start, end, kind: draft.kind, file: fileSpan(draft, file) });
    for (const [at, size, place] of draft.ranges) ranges.add({ start: start + at, end: start + at + size }, place);
    for (const span of draft.opaque) opaque.push({ start: start + span.start, end: start + span.end });
    for (const tag of draft.tags) {
      tag.at += start;
      if (tag.partner !== undefined) tag.partner += first;
      tags.push(tag);
    }
  };
  return { add, build: () => ({ prose: parts.join(''), blocks: slots, opaque, ranges, slots, tags }) };
};

/** From the first to the last thing in the slot. */
const fileSpan = ({ ranges, tags }: Draft, file: string): Span => {
  const spans = [ranges[0]?.[2], ranges.at(-1)?.[2], tags[0]?.file, tags.at(-1)?.file].flatMap((span) => span ?? []);
  return {
    start: Math.min(file.length, ...spans.map(({ start }) => start)),
    end: Math.max(0, ...spans.map(({ end }) => end)),
  };
};
