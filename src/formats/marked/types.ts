import type { Document, PlacedTag, Tag } from '../types.js';
import type { KnownBlock } from '../../segmentation/types.js';
import type { Span } from '../../text/spans.js';

/** A stretch of prose in one place of the file, a paragraph, a cell, the value of an attribute: one block of the prose. */
export interface Slot extends KnownBlock {
  /** What its English replaces, tags at its edges included. */
  readonly file: Span;
}

/** A tag that is copied from the file. */
export interface MarkedTag extends Tag {
  readonly file: Span;
}

/** Other text for a span of the file, whatever the prose becomes: `lang="en"`. */
export interface Patch {
  readonly file: Span;
  readonly text: string;
}

/** A file of text with markup around and inside its prose. */
export interface MarkedDocument extends Document {
  /** The file's text, without byte order mark. */
  readonly file: string;
  /** In the order of the prose. If a slot stands within another (a link's title, in a paragraph), the inner one comes first. */
  readonly slots: readonly Slot[];
  readonly tags: readonly MarkedTag[];
  /** In order, without overlap, in no slot's own text. */
  readonly patches: readonly Patch[];
}

/** Where the English of a segment or gap begins: offsets of the prose and of the slot's English. */
export interface Edge {
  readonly source: number;
  readonly at: number;
}

/** A slot with all of its English. */
export interface EnglishSlot {
  readonly slot: Slot;
  readonly text: string;
  /** Offsets are those of `text`. */
  readonly tags: readonly PlacedTag[];
  /** In order. */
  readonly edges: readonly Edge[];
  /** A span of the file as it is written, with the patches and the English of slots in it. */
  readonly raw: (file: Span) => string;
}

/** What a slot looks like in the English file. Not called for a slot whose prose is unchanged: that keeps the file's own text. */
export type RenderSlot<Read extends MarkedDocument = MarkedDocument> = (english: EnglishSlot, document: Read) => string;
