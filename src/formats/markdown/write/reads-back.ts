import type { Span } from '../../../text/spans.js';
import type { EnglishSlot, MarkedTag } from '../../marked/types.js';
import { labels } from '../labels.js';
import type { Item } from './pieces.js';
import type { MarkdownDocument, Place } from '../places.js';
import { readBack } from '../read.js';

/** What was written, and what it is to say. */
export interface Written {
  readonly written: string;
  /** With the places that the tags were written at. */
  readonly items: readonly Item[];
  readonly english: EnglishSlot;
  readonly document: MarkdownDocument;
  readonly place: Place['kind'];
}

/** Whether a reader of what was written finds the English, and each tag at its place in it. */
export const readsBack = ({ written, items, english, document, place }: Written): boolean => {
  const found = readBack(inItsPlace(written, place), document.labels);
  const slot = found.slots.at(-1);
  if (!slot || found.slots.some((other) => other.end < slot.start && !isWithin(other.file, slot.file))) return false;
  return saidBy(found, slot) === saidTo(items, english.text, document);
};

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The block with what makes it one of its kind, without what stands before its lines in the file. */
const inItsPlace = (written: string, place: Place['kind']): string => {
  const lines = written.replace(/(?:\r\n?|\n)[ \t]*(?:>[ \t]*)*/gu, '\n');
  switch (place) {
    case 'item':
      return `- ${lines}`;
    case 'heading':
      return `# ${lines}`;
    case 'cell':
      return `|${lines}|\n|-|\n`;
    case 'alternative':
      return `![${lines.replace(/\]\[(?:[^\]\\]|\\.)*$/u, '')}](x)`;
    default:
      return lines;
  }
};

const sign = ({ label, side }: Pick<MarkedTag, 'label' | 'side'>): string =>
  label === labels.reference ? '' : `\u0001${side} ${label}\u0002`;

const plainly = (said: string): string =>
  said
    .replaceAll(new RegExp(String.raw`\s*(\u0001point (?:${labels.lineBreak}|${labels.htmlBreak})\u0002)\s*`, 'gu'), '$1')
    .replace(/\s+/gu, ' ')
    .trim();

const saidBy = ({ prose, tags }: MarkdownDocument, slot: Span): string => {
  let said = '';
  let at = slot.start;
  for (const tag of tags) {
    if (tag.at < slot.start) continue;
    said += prose.slice(at, tag.at) + sign(tag);
    at = tag.at;
  }
  return plainly(said + prose.slice(at, slot.end));
};

const framed = (content: Item['content']): string => {
  const { prose = '', label } = content ?? {};
  return label === undefined ? prose : sign({ label, side: 'open' }) + prose + sign({ label, side: 'close' });
};

const saidTo = (items: readonly Item[], text: string, { tags }: MarkdownDocument): string => {
  let said = '';
  let at = 0;
  for (const { start, end, tag, content } of items) {
    said += text.slice(at, start) + (tag === undefined ? framed(content) : sign(tags[tag]!));
    at = end;
  }
  return plainly(said + text.slice(at));
};
