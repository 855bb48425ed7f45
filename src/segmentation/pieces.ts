import { endlessWords } from '../text/endless-words.js';
import { protectedWords } from '../text/protected/protected-words.js';
import { sliceOf, type Span } from '../text/spans.js';
import { captionCredit } from '../attribution-lines/recognise/caption-credit.js';
import { datelineOf } from '../attribution-lines/recognise/dateline.js';
import { headerLabel } from '../attribution-lines/recognise/header-label.js';
import { isAttributionLine } from '../attribution-lines/recognise/is-attribution-line.js';
import { dashEnd, listMarkEnd } from './blocks/blocks.js';
import { allBlocks } from './blocks/known-blocks.js';
import { withoutEdges } from './edges.js';
import { cellsOf } from './blocks/rows.js';
import { sentencesIn } from './sentences/sentences.js';
import type { Block, KnownBlock, Mark, SegmentKind } from './types.js';

/** A segment before anything is known about the quotations around it. */
export interface Piece extends Span {
  readonly kind: SegmentKind;
}

/**
 * The segments of a text, in order: the parts of its blocks, without the marks and white space at their edges.
 *
 * @param marks - all quotation marks of the text, in order
 * @param known - the blocks that the reader of the text knows
 */
export const toPieces = (text: string, marks: readonly Mark[], known: readonly KnownBlock[] = []): Piece[] =>
  allBlocks(text, known).flatMap((block) => piecesOf(text, block, marks));

const piecesOf = (text: string, block: Block, marks: readonly Mark[]): Piece[] => {
  if (block.kind === 'attribution') return [{ start: block.start, end: block.end, kind: 'attribution' }];
  const credit = captionCredit(text, block);
  // "Le pont est rouvert. | Photo : AFP" is a caption
  const isCaption = credit !== undefined && sentenceLast.test(text.slice(block.start, credit.start)) && cellsOf(text, block).length === 2;
  if (block.kind === 'row' && !isCaption) return cellsOf(text, block).flatMap((cell) => cellPieces(text, cell, marks));
  const label = datelineOf(text, block) ?? headerLabel(text, block);
  const start = Math.min(block.end, label ? label.end : listMarkEnd(text, dashEnd(text, block.start)));
  const inner = { start, end: credit ? credit.start : block.end };
  const kind = block.kind === 'headline' && !credit ? 'headline' : 'sentence';
  const sentences = kind === 'headline' ? [inner] : sentencesIn(text, inner);
  return [
    ...(label ? [{ ...label, kind: 'attribution' as const }] : []),
    ...sentences.flatMap((sentence) => wordsOf(text, sentence, kind, marks)),
    ...(credit ? [{ ...credit, kind: 'attribution' as const }] : []),
  ];
};

const sentenceLast = /[.!?…»]\s*$/u;

/** A cell may be a byline, some sentences, or a few words; the list mark of an item stays in the gap. */
const cellPieces = (text: string, cell: Span, marks: readonly Mark[]): Piece[] => {
  if (isAttributionLine(text, cell)) return [{ ...cell, kind: 'attribution' }];
  const inner = { start: Math.min(cell.end, listMarkEnd(text, cell.start)), end: cell.end };
  const sentences = sentencesIn(text, inner);
  const kind = sentences.length > 1 ? 'sentence' : 'headline';
  return sentences.flatMap((sentence) => wordsOf(text, sentence, kind, marks));
};

/** Nothing if only marks are left; text without a letter is copied, and so is an address on its own. */
const wordsOf = (text: string, span: Span, kind: 'sentence' | 'headline', marks: readonly Mark[]): Piece[] => {
  const core = withoutEdges(text, span, marks);
  if (core.start === core.end) return [];
  const words = sliceOf(text, core);
  return [{ start: core.start, end: core.end, kind: letter.test(words) && !isAddress(words) && !isEndless(words) ? kind : 'verbatim' }];
};

/** One word of hundreds of letters is none. */
const isEndless = (words: string): boolean => {
  const [first] = endlessWords(words);
  return first?.start === 0 && first.end === words.length;
};

const letter = /\p{L}/u;

const white = /\s/u;

/** "https://www.example.fr/" as a line of its own, and "#Loire" too. */
const isAddress = (words: string): boolean => {
  if (white.test(words)) return false;
  const [first] = protectedWords(words);
  return first?.start === 0 && !/[\p{L}\p{N}]/u.test(words.slice(first.end));
};
