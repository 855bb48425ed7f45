import type { MarkedDocument } from '../marked/types.js';
import type { Labels } from './parse/parse.js';

/**
 * Where a slot stands, which says how its English is written.
 *
 * - `paragraph`, `item` (first of a list item), `heading` (after `#`), `cell`: inline content.
 * - `part`: of a paragraph that is cut at line breaks.
 * - `alternative`: of a picture.
 * - `title`: between two marks. `front`: a value in the front matter.
 */
export type Place =
  | { readonly kind: 'paragraph' | 'item' | 'heading' | 'cell' | 'part' | 'alternative' }
  | { readonly kind: 'title'; readonly mark: string }
  | { readonly kind: 'front'; readonly write: FrontWriter };

/**
 * Writes a value of the front matter.
 *
 * @param value - its English
 * @returns the file's text for the slot
 */
export type FrontWriter = (value: string) => string;

/** A Markdown file. */
export interface MarkdownDocument extends MarkedDocument {
  /** The places of the slots, by where these start in the file. A slot without one stands in HTML. */
  readonly places: ReadonlyMap<number, Place>;
  readonly labels: Labels;
}
