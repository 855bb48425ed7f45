import type { Piece } from '../translation/reading.js';

/** The piece that a position of the French belongs to. */
export const keyAt = (pieces: readonly Pick<Piece, 'key' | 'from' | 'to'>[], at: number): number | undefined => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.to < at) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece && piece.from <= at ? piece.key : undefined;
};
