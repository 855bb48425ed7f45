import { copyPlaces } from '../../text/copy-places.js';
import { countBefore } from '../../text/count-before.js';
import { sliceOf, type Span } from '../../text/spans.js';
import { encode } from '../encoding/encoding.js';
import type { EnglishPiece, PlacedTag, Writer } from '../types.js';
import { createFileText } from './file-text.js';
import type { Edge, EnglishSlot, MarkedDocument, RenderSlot, Slot } from './types.js';

/** Writes the English of a marked document slot by slot: all that is between the slots is copied from the file. */
export const markedWriter = <Read extends MarkedDocument>(document: Read, render: RenderSlot<Read>): Writer => {
  const { slots } = document;
  const write = createSlotWriter(document, render);
  let next = 0;
  let text = '';
  let tags: PlacedTag[] = [];
  let edges: Edge[] = [];
  let isFirst = true;
  const toBytes = (written: string): Uint8Array => {
    const bytes = encode(written, document.bom && isFirst);
    isFirst = false;
    return bytes;
  };
  const finish = (): string => {
    const written = write.slot(next, { text, tags, edges });
    next += 1;
    text = '';
    tags = [];
    edges = [];
    return written;
  };
  return {
    write: (piece) => {
      const { source } = piece;
      const placed = piece.tags ?? tagsOf(document, piece);
      const place = copyPlaces(sliceOf(document.prose, source), piece.text);
      let written = '';
      for (let slot = slots[next]; slot && slot.start <= source.end; slot = slots[next]) {
        const from = place(Math.max(slot.start, source.start) - source.start);
        const to = place(Math.min(slot.end, source.end) - source.start);
        for (const { tag, at } of placed)
          if (isTagOf(document.tags[tag]!.at, slot)) tags.push({ tag, at: text.length + Math.min(Math.max(at, from), to) - from });
        edges.push({ source: Math.max(slot.start, source.start), at: text.length });
        text += piece.text.slice(from, to);
        // a tag at the slot's end may come with the next piece, which begins there
        if (slot.end >= source.end) break;
        written += finish();
      }
      return toBytes(written);
    },
    end: () => {
      let written = '';
      while (next < slots.length) written += finish();
      return encode(written + write.rest(), document.bom && isFirst);
    },
  };
};

/** The whole file at once. Without pieces it is the file as it was read. */
export const writeMarked = <Read extends MarkedDocument>(
  document: Read,
  pieces: Iterable<EnglishPiece> | undefined,
  render: RenderSlot<Read>,
): Uint8Array => {
  if (!pieces) return encode(document.file, document.bom);
  const writer = markedWriter(document, render);
  const parts = Array.from(pieces, (piece) => writer.write(piece));
  return Buffer.concat([...parts, writer.end()]);
};

const isTagOf = (at: number, { start, end }: Span): boolean => start <= at && at <= end;

interface SlotWriter {
  /** The slot's English, and what stands before it in the file; nothing for an inner slot, which is kept for its outer one. */
  readonly slot: (nth: number, english: Pick<EnglishSlot, 'text' | 'tags' | 'edges'>) => string;
  readonly rest: () => string;
}

const createSlotWriter = <Read extends MarkedDocument>(document: Read, render: RenderSlot<Read>): SlotWriter => {
  const { file, slots, patches } = document;
  const fileText = createFileText(file, patches);
  const isInner = innerOnes(slots);
  let at = 0;
  return {
    slot: (nth, english) => {
      const slot = slots[nth]!;
      const { raw } = fileText;
      const written = isUnchanged(document, slot, english) ? raw(slot.file) : render({ slot, ...english, raw }, document);
      if (isInner[nth]) {
        fileText.keep({ file: slot.file, text: written });
        return '';
      }
      const before = raw({ start: at, end: slot.file.start });
      at = slot.file.end;
      fileText.release();
      return before + written;
    },
    rest: () => fileText.raw({ start: at, end: file.length }),
  };
};

/** An inner slot comes before its outer one, which begins earlier in the file. */
const innerOnes = (slots: readonly Slot[]): Uint8Array => {
  const inner = new Uint8Array(slots.length);
  let first = Infinity;
  for (let nth = slots.length - 1; nth >= 0; nth -= 1) {
    const { start } = slots[nth]!.file;
    inner[nth] = first < start ? 1 : 0;
    first = Math.min(first, start);
  }
  return inner;
};

const isUnchanged = ({ prose, tags }: MarkedDocument, slot: Slot, { text, tags: placed }: Pick<EnglishSlot, 'text' | 'tags'>): boolean =>
  text === sliceOf(prose, slot) && placed.every(({ tag, at }) => tags[tag]!.at - slot.start === at);

/** The tags of a piece that says nothing of them: those from its start on and before its end, and at the end of the prose. */
const tagsOf = ({ prose, tags }: MarkedDocument, { source, text }: EnglishPiece): PlacedTag[] => {
  const place = copyPlaces(sliceOf(prose, source), text);
  const isLast = source.end === prose.length;
  const placed: PlacedTag[] = [];
  for (let tag = countBefore(tags.length, (index) => tags[index]!.at < source.start); tag < tags.length; tag += 1) {
    const { at } = tags[tag]!;
    if (at > source.end || (at === source.end && !isLast)) break;
    placed.push({ tag, at: place(at - source.start) });
  }
  return placed;
};
