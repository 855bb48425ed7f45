import type { MarkFamily } from '../../text/marks/quotation-marks.js';

/** A quotation that is open at the end of a text. */
export interface OpenQuotation {
  readonly family: MarkFamily;
  /** 1 for an outermost quotation. */
  readonly depth: number;
  /** Paragraphs since its opening mark, or since the last paragraph that repeated it: 0 for the last paragraph of the text. */
  readonly age: number;
}

/** Most open quotations that are carried on: nobody nests deeper, and a text of nothing but « must stay linear. */
export const mostOpen = 16;

/** Most paragraphs without a mark at their start across which a quotation is believed to be still open. */
export const patience = 12;

/** The same if other quotations of the family were opened and closed in between. */
export const doubtfulPatience = 3;
