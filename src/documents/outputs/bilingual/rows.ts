import { skipWhiteBack } from '../../../text/spaces.js';
import type { PairedBlock, PairedPiece } from '../paired-blocks.js';

/** Most segments in a row. The style sheet has a rule for each place in a row, so that hovering needs no script. */
export const mostInRow = 40;

/** A part of a block that is one row of the page. */
export interface Row extends PairedBlock {
  /** Starts at 1. */
  readonly number: number;
  /** Whether blank lines, or nothing, stand before it: it is set off from the row above. */
  readonly isApart: boolean;
}

/** The rows of the blocks. Blocks without visible text make none; a very long one makes several. */
export const toRows = (blocks: readonly PairedBlock[]): Row[] => {
  const rows: Row[] = [];
  let isApart = true;
  let before: Row['kind'] | undefined;
  for (const { kind, pieces } of blocks) {
    for (const part of inParts(pieces)) {
      if (part.every(({ source, target }) => (source.text + target.text).trim() === '')) continue;
      rows.push({ kind, pieces: part, number: rows.length + 1, isApart: isApart && !(kind === before && standsClose(kind)) });
      before = kind;
      isApart = endsBlank(part.at(-1)?.source.text ?? '');
    }
  }
  return rows;
};

/** Items and cells go together, whatever the file has between them. */
const standsClose = (kind: Row['kind']): boolean => kind === 'item' || kind === 'cell';

/** Whether a text ends with an empty line. */
const endsBlank = (text: string): boolean => (text.slice(skipWhiteBack(text, text.length, 0)).match(lineBreaks)?.length ?? 0) > 1;

const lineBreaks = /\r\n?|\n/gu;

const inParts = (pieces: readonly PairedPiece[]): PairedPiece[][] => {
  const parts: PairedPiece[][] = [[]];
  let count = 0;
  for (const piece of pieces) {
    if (piece.segment) count += 1;
    if (count > mostInRow) {
      parts.push([]);
      count = 1;
    }
    parts.at(-1)!.push(piece);
  }
  return parts;
};
