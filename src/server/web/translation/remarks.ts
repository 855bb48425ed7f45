import { worstStatus } from '../../../translation.js';
import type { Finding } from '../api/types.js';
import type { Choices } from './choices.js';
import type { Piece } from './reading.js';

/** What the reader should know of a piece: checks speak of the model's English, and say nothing of the reader's own. */
export type Remark = 'ok' | 'repaired' | 'failed' | 'chosen';

/** The most important thing to know of a piece. */
export const remarkOf = ({ segment }: Pick<Piece, 'segment'>, all: Choices): Remark => {
  return all.has(segment.source.text) ? 'chosen' : worstStatus(segment);
};

/** What was found, what failed first. */
export const findingsOf = ({ segment }: Pick<Piece, 'segment'>): Finding[] =>
  (['failed', 'repaired'] as const).flatMap((status) => segment.checks.filter((finding) => finding.status === status));

/** How many pieces there are of each kind. */
export const countsOf = (pieces: readonly Piece[], all: Choices): Readonly<Record<Remark, number>> => {
  const counts = { ok: 0, repaired: 0, failed: 0, chosen: 0 };
  for (const piece of pieces) counts[remarkOf(piece, all)] += 1;
  return counts;
};

/** The place of the next piece with a remark, around the end; undefined if there is none. */
export const nextWith = (remark: Remark, pieces: readonly Piece[], all: Choices, after: number): number | undefined => {
  for (let step = 1; step <= pieces.length; step += 1) {
    const at = (after + step) % pieces.length;
    if (remarkOf(pieces[at]!, all) === remark) return at;
  }
  return undefined;
};
