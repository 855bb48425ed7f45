import type { Report, Segment } from '../api/types.js';

/** A segment on the page, with the gap before it. */
export interface Piece {
  /** Stays the same while the same sentence is translated again: what is drawn for it stays too. */
  readonly key: number;
  /** English. */
  readonly gap: string;
  readonly segment: Segment;
  /** Where its French begins in the text as it is now, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** Whether it is the English of an earlier text or of other options. */
  readonly isOld: boolean;
}

/** The French and what is known of its English. */
export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The first so many pieces are of the translation that is under way, or of the one that is done. */
  readonly fresh: number;
  /** What stands behind the last piece, in English. */
  readonly tail: string;
  readonly state: 'empty' | 'waiting' | 'translating' | 'done' | 'failed' | 'too long';
  readonly report?: Report | undefined;
  /** The code of the language that the text seems to be in, `und` if nobody knows; undefined if it seems to be French. */
  readonly foreign?: string | undefined;
  readonly nextKey: number;
}

/** Nothing is written yet. */
export const nothing: Reading = { text: '', pieces: [], fresh: 0, tail: '', state: 'empty', nextKey: 0 };

/** A translation begins: what there is stays until it is replaced, piece by piece. */
export const begun = (reading: Reading): Reading => ({ ...reading, fresh: 0, state: 'translating', report: undefined });

/** A translation that uses other options begins: all that there is counts as old. */
export const outdated = (reading: Reading): Reading => ({
  ...reading,
  pieces: reading.pieces.map((piece) => ({ ...piece, isOld: true })),
});

/** A segment has come: it takes the place of the old pieces up to its end. */
export const extended = (reading: Reading, gap: string, segment: Segment): Reading => {
  const { start: from, end: to } = segment.source;
  const { pieces, fresh } = reading;
  let kept = fresh;
  while (kept < pieces.length && pieces[kept]!.from < to) kept += 1;
  const same = pieces.slice(fresh, kept).find((piece) => piece.from === from && piece.segment.source.text === segment.source.text);
  const piece: Piece = { key: same?.key ?? reading.nextKey, gap, segment, from, to, isOld: false };
  return {
    ...reading,
    pieces: [...pieces.slice(0, fresh), piece, ...pieces.slice(kept)],
    fresh: fresh + 1,
    nextKey: reading.nextKey + (same ? 0 : 1),
  };
};

/** The last gap has come: there is nothing more behind it. */
export const ended = (reading: Reading, tail: string): Reading => ({ ...reading, pieces: reading.pieces.slice(0, reading.fresh), tail });
