import type { KnownBlock } from '../../../segmentation/types.js';
import type { Span } from '../../../text/spans.js';
import type { Characters } from '../xml/text.js';

/** Where a slot may begin or end: a place in the file, and the dress that is open there (undefined if none is). */
export interface Edge {
  readonly at: number;
  readonly dress: number | undefined;
}

/** Text of one dress: what is in a run (docx), or in the spans around it (odt). */
export interface TextItem {
  readonly kind: 'text';
  readonly characters: readonly Characters[];
  readonly dress: number | undefined;
  readonly from: Edge;
  readonly to: Edge;
}

/** A tag of an element around prose that is no dress: a link, an insertion. Its other tag has the same id. */
export interface TagItem {
  readonly kind: 'open' | 'close';
  readonly span: Span;
  readonly label: string;
  readonly id: number;
}

/** Markup without words of this paragraph. */
export interface PointItem {
  readonly kind: 'point';
  readonly span: Span;
  readonly label: string;
  /** What it must stand in: the run of a note mark. */
  readonly dress: number | undefined;
  /** Whether it parts words as a space does: a line break. */
  readonly isBreak: boolean;
  /** Paragraphs in it, as a text box or a note has. */
  readonly inner: readonly Paragraph[];
}

/** Words that are computed, such as a page number: kept as they are, with the markup around them. */
export interface FieldItem {
  readonly kind: 'field';
  readonly open: Span;
  readonly close: Span;
  readonly label: string;
  readonly text: string;
  readonly dress: number | undefined;
  readonly from: Edge;
  readonly to: Edge;
}

/** What no sentence goes across: a tab, a page break. */
export interface CutItem {
  readonly kind: 'cut';
}

/** A part of a paragraph. */
export type Item = TextItem | TagItem | PointItem | FieldItem | CutItem;

/** A paragraph as both kinds of documents have it. */
export interface Paragraph {
  readonly kind: KnownBlock['kind'];
  readonly items: readonly Item[];
}

/** Whether an item has no visible character. */
export const isBlank = (item: Item): boolean => item.kind !== 'text' || item.characters.every(({ text }) => text.trim() === '');

/** Whether an item has words, or what stands for some. */
export const hasWords = (item: Item): boolean => item.kind === 'field' || !isBlank(item);
