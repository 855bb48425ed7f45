import { findAttributions } from './attributions/find-attributions.js';
import type { OpenQuotation } from './quotations/find-marks.js';
import { findMarks } from './quotations/find-marks.js';
import { quotationStates } from './quotations/quotation-states.js';
import { toPieces } from './pieces.js';
import type { KnownBlock, Mark, QuotationState, Segment } from './types.js';

/** Everything that is known about a text before any of it is translated. Positions are those of the text. */
export interface Analysis {
  readonly segments: readonly Segment[];
  /** All quotation marks in order, inside segments and in the gaps. */
  readonly marks: readonly Mark[];
  /** The quotations open at the end of the text, outermost first: the starting point for analysing the text after it. */
  readonly open: readonly OpenQuotation[];
}

/**
 * Segments, quotation marks and attributions of a text.
 *
 * @param open - the quotations open at the start of the text, as the analysis of the text before it left them
 * @param blocks - the blocks that the reader of the text knows
 */
export const analyse = (text: string, open: readonly OpenQuotation[] = [], blocks: readonly KnownBlock[] = []): Analysis => {
  const found = findMarks(text, open);
  const pieces = toPieces(text, found.marks, blocks);
  const states = quotationStates(text, pieces, found.marks, open.length);
  const segments = pieces.map((piece, index): Segment => {
    const quotation = states[index] ?? none;
    const attributions = piece.kind === 'sentence' ? findAttributions(text, piece, found.marks) : [];
    return { start: piece.start, end: piece.end, kind: piece.kind, quotation, attributions };
  });
  return { segments, marks: found.marks, open: found.open };
};

const none: QuotationState = { depth: 0, opens: 0, closes: 0 };
