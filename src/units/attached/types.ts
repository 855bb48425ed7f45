import type { Span } from '../../text/spans.js';

/** Emphasis around words: `*très*`, `<b>gras</b>`. Positions are those of the text without signs. */
export interface SignsAround {
  readonly side: 'around';
  readonly opening: string;
  readonly closing: string;
  readonly words: Span;
}

/** A sign before or behind a word: a note mark (`mot[3]`, `note¹`), `Marque™`, half of an emphasis that goes on in another unit. */
export interface SignBeside {
  readonly side: 'before' | 'behind';
  readonly sign: string;
  /** In the text without signs. */
  readonly at: number;
}

/** A sign that belongs to words without being one. */
export type AttachedSign = SignsAround | SignBeside;

/** A text without its attached signs. */
export interface WithoutSigns {
  readonly text: string;
  /** In the order of their ends: an inner pair comes before the outer one. */
  readonly signs: readonly AttachedSign[];
}
