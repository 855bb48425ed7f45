import type { MarkFamily } from '../../text/quotation-marks.js';

/** A quotation that is open where a text ends. */
export interface OpenQuotation {
  readonly family: MarkFamily;
  /** 1 for an outermost quotation. */
  readonly depth: number;
  /** Paragraphs since its opening mark, or since the last paragraph that repeated it: 0 for the last paragraph of the text. */
  readonly age: number;
}

/** More open quotations than this are not carried on: nobody nests so deep, and a text of nothing but « must stay linear. */
export const mostOpen = 16;

/** Paragraphs without a mark at their start over which an open quotation is believed in. */
export const patience = 12;

/** The same, where other quotations of the family were opened and closed meanwhile. */
export const doubtfulPatience = 3;
