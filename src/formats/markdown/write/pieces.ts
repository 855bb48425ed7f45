import { firstFrom, sliceOf, type Span } from '../../../text/spans.js';
import type { EnglishSlot } from '../../marked/types.js';
import { labels } from '../labels.js';
import type { MarkdownDocument } from '../places.js';

/** Something of the file in the English of a slot: a tag, or content that stays as it is (code, an address) with the tags around it. */
export interface Item extends Span {
  /** Index in the document; undefined for content. */
  readonly tag: number | undefined;
  readonly file: Span;
  /** Content as a reader sees it, and the label of the tags around it, if it has some. */
  readonly content?: { readonly prose: string; readonly label: string | undefined };
}

const framed: readonly string[] = [labels.code, labels.formula, labels.address];

/** The tags and the content that stays, in the order of the English. Positions are of the English. */
export const itemsOf = ({ slot, text, tags }: EnglishSlot, document: MarkdownDocument): Item[] => {
  const items: Item[] = [];
  const taken: Span[] = [];
  const known = new Set<number>();
  let closing: number | undefined;
  for (const { tag, at } of tags) {
    if (tag === closing) closing = undefined;
    else if (closing === undefined || !framed.includes(document.tags[tag]!.label)) {
      const frame = frameOf(tag, document);
      if (!frame) items.push({ start: at, end: at, tag, file: document.tags[tag]!.file });
      else {
        closing = frame.closing;
        known.add(frame.prose.start);
        const prose = sliceOf(document.prose, frame.prose);
        const place = nearest(text, prose, at, taken) ?? { start: at, end: tags.find((placed) => placed.tag === frame.closing)?.at ?? at };
        taken.push(place);
        items.push({ ...place, tag: undefined, file: frame.file, content: { prose, label: document.tags[tag]!.label } });
      }
    }
  }
  items.push(...bareItems(text, slot, document, { taken, known }));
  return outside(items.map((item, nth) => ({ item, nth })).sort((one, other) => one.item.start - other.item.start || one.nth - other.nth));
};

/** Content between two tags that stays with them, if the tag is the first of them. */
const frameOf = (tag: number, { tags }: MarkdownDocument): { closing: number; prose: Span; file: Span } | undefined => {
  const opening = tags[tag]!;
  if (opening.side !== 'open' || opening.partner === undefined || !framed.includes(opening.label)) return undefined;
  const closing = tags[opening.partner]!;
  return {
    closing: opening.partner,
    prose: { start: opening.at, end: closing.at },
    file: { start: opening.file.start, end: closing.file.end },
  };
};

interface Found {
  readonly taken: Span[];
  /** Where content begins that has tags around it. */
  readonly known: ReadonlySet<number>;
}

/** Content without tags (`https://…`), wherever it is in the English. */
const bareItems = (text: string, slot: Span, { prose, opaque = [], ranges }: MarkdownDocument, { taken, known }: Found): Item[] => {
  const items: Item[] = [];
  for (let nth = firstFrom(opaque, slot.start); nth < opaque.length && opaque[nth]!.start < slot.end; nth += 1) {
    const span = opaque[nth]!;
    const place = known.has(span.start) ? undefined : nearest(text, sliceOf(prose, span), span.start - slot.start, taken);
    const file = ranges?.within(span)[0];
    if (!place || !file) continue;
    taken.push(place);
    items.push({ ...place, tag: undefined, file, content: { prose: sliceOf(prose, span), label: undefined } });
  }
  return items;
};

/** The free occurrence of a content that begins nearest to a place. */
const nearest = (text: string, content: string, at: number, taken: readonly Span[]): Span | undefined => {
  if (content === '') return undefined;
  const isTaken = (start: number): boolean => taken.some((span) => start < span.end && start + content.length > span.start);
  let behind = text.indexOf(content, at);
  while (behind >= 0 && isTaken(behind)) behind = text.indexOf(content, behind + 1);
  if (behind === at) return { start: at, end: at + content.length };
  let before = at > 0 ? text.lastIndexOf(content, at - 1) : -1;
  while (before >= 0 && isTaken(before)) before = before > 0 ? text.lastIndexOf(content, before - 1) : -1;
  const start = before < 0 || (behind >= 0 && behind - at <= at - before) ? behind : before;
  return start < 0 ? undefined : { start, end: start + content.length };
};

/** A tag that was placed inside content stands behind it. */
const outside = (sorted: readonly { readonly item: Item }[]): Item[] => {
  let end = 0;
  return sorted.map(({ item }) => {
    const moved = item.start >= end ? item : { ...item, start: end, end: Math.max(end, item.end) };
    end = Math.max(end, moved.end);
    return moved;
  });
};
