import { skipWhite, skipWhiteBack } from '../../../text/spaces.js';
import type { Excerpt, TranslatedSegment } from '../../../translation.js';
import { splitGap } from '../edge-marks.js';
import type { PairedPiece } from '../paired-blocks.js';

/** A text of one side of a row: of a segment with the quotation marks at its edges, or of what is between two. */
export interface SideText extends Excerpt {
  readonly segment: TranslatedSegment | undefined;
  /** The place of the segment in the row, from 0. */
  readonly nth: number;
}

/**
 * One side of a row as texts, without the white space at its edges.
 *
 *     '– « ' 'Oui.' ' » ' 'Il part.' '⏎'   →   '– ', segment '« Oui. »', ' ', segment 'Il part.'
 */
export const textsOf = (pieces: readonly PairedPiece[], name: 'source' | 'target'): SideText[] => {
  const base = pieces[0]?.[name].start ?? 0;
  const row = pieces.map((piece) => piece[name].text).join('');
  const to = skipWhiteBack(row, row.length, 0);
  const texts: SideText[] = [];
  let at = skipWhite(row, 0, to);
  let count = 0;
  const put = (until: number, segment?: TranslatedSegment): void => {
    const end = Math.min(Math.max(until, at), to);
    if (end > at) texts.push({ text: row.slice(at, end), start: base + at, end: base + end, segment, nth: count });
    at = end;
    if (segment) count += 1;
  };
  pieces.forEach((piece, index) => {
    if (!piece.segment) return;
    const opening = gapOf(pieces[index - 1], name).opening.length;
    const closing = gapOf(pieces[index + 1], name).closing.length;
    put(piece[name].start - base - opening);
    put(piece[name].end - base + closing, piece.segment);
  });
  put(to);
  return texts;
};

const gapOf = (piece: PairedPiece | undefined, name: 'source' | 'target'): { readonly closing: string; readonly opening: string } =>
  splitGap(piece && !piece.segment ? piece[name].text : '');
