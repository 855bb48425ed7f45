import type { Span } from '../../../../text/spans.js';
import type { Mode } from '../open-elements.js';

/** White space of the file, and what the prose has for it: one space, or what stands there if there are no-break spaces in it. */
export interface White {
  readonly span: Span;
  readonly prose: string;
  readonly mode: Mode;
}

/** A tag between words, or a line break, which separates words by itself. */
export interface SeamTag {
  readonly side: 'open' | 'close' | 'point' | 'break';
  readonly span: Span;
  readonly label: string;
  /** The element of an opening or closing tag, numbered in its slot; undefined for a closing tag without one. */
  readonly element: number | undefined;
}

/**
 * What stands between two words, before the first or behind the last: white space and tags in turn, `whites[n]` before `tags[n]`, and the
 * last behind all tags.
 *
 *     'un <b><img> chat</b>'   whites ' ', '', ' '   tags <b>, <img>
 */
export interface Seam {
  readonly whites: readonly (readonly White[])[];
  readonly tags: readonly SeamTag[];
}

/** The characters beside a seam; empty where the slot begins or ends. */
export interface Sides {
  readonly before: string;
  readonly behind: string;
}
