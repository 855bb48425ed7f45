import type { Document } from '../../formats/types.js';
import { allBlocks } from '../../segmentation/blocks/known-blocks.js';
import { hideOpaque } from '../../segmentation/hide-opaque.js';
import type { Block } from '../../segmentation/types.js';
import { lineBreakWithPrefix } from '../../text/lines.js';
import { trimSpan } from '../../text/spans.js';
import type { Excerpt, Part, TranslatedSegment } from '../../translation.js';

/** A segment, or what stands between two, in both languages. Positions are those of the prose and of the English document. */
export interface PairedPiece {
  readonly source: Excerpt;
  readonly target: Excerpt;
  /** Undefined for a gap. */
  readonly segment: TranslatedSegment | undefined;
}

/** A paragraph, headline, row … with the white space behind it; the first block also has what is before it. */
export interface PairedBlock {
  readonly kind: Block['kind'] | 'cell';
  readonly pieces: readonly PairedPiece[];
}

/** Takes the parts of a document in order. */
export interface Pairing {
  /** The blocks that are complete with this part. */
  add(part: Part): PairedBlock[];
  /** The last one; undefined if the document is empty. */
  end(): PairedBlock | undefined;
}

/**
 * Puts the parts of a document together to blocks: those that its reader knows, or those that the lines look like. Joined, the pieces of
 * all blocks are the prose and the English. For `« Un. »⏎⏎« Deux. »`:
 *
 *     '« ' 'Un.' ' »⏎⏎'     '« ' 'Deux.' ' »'
 */
export const createPairing = ({ prose, blocks: known = [], opaque }: Document): Pairing => {
  const blocks = allBlocks(hideOpaque(prose, opaque).text, known);
  let next = 0;
  // its words may look like a headline, but a short cell is none
  const cells = new Set(known.flatMap((block) => (block.kind === 'cell' ? [trimSpan(prose, block).start] : [])));
  let kind: PairedBlock['kind'] = 'prose';
  let pieces: PairedPiece[] = [];
  const at = { source: 0, target: 0 };
  const put = (end: number, text: string, segment?: TranslatedSegment): void => {
    const source = { start: at.source, end, text: prose.slice(at.source, end) };
    const target = { start: at.target, end: at.target + text.length, text };
    if (source.end > source.start || text !== '') pieces.push({ source, target, segment });
    [at.source, at.target] = [source.end, target.end];
  };
  const take = (): PairedBlock => {
    const block = { kind, pieces };
    pieces = [];
    return block;
  };
  return {
    add: ({ gap, segment }) => {
      const done: PairedBlock[] = [];
      const end = segment?.source.start ?? prose.length;
      const from = { source: at.source, target: at.target };
      const sameBreak = createBreakFinder(prose.slice(from.source, end), gap);
      for (; next < blocks.length && blocks[next]!.start <= end; next += 1) {
        const { start, kind: nextKind } = blocks[next]!;
        // a segment that goes on over the edge of a block stays whole
        if (start < from.source) continue;
        if (pieces.length > 0) {
          const cut = sameBreak(start - from.source) ?? (start === end ? gap.length : at.target - from.target);
          put(start, gap.slice(at.target - from.target, cut));
          done.push(take());
        }
        kind = nextKind === 'headline' && cells.has(start) ? 'cell' : nextKind;
      }
      put(end, gap.slice(at.target - from.target));
      if (segment) put(segment.source.end, segment.target.text, segment);
      return done;
    },
    end: () => (pieces.length > 0 ? take() : undefined),
  };
};

/**
 * Returns a function that takes ascending positions in a French gap and returns for each the one behind as many line breaks of the English
 * gap; undefined if there is no line break before it, or none left.
 */
const createBreakFinder = (french: string, english: string): ((position: number) => number | undefined) => {
  const before = french.matchAll(lineBreaks);
  const behind = english.matchAll(lineBreaks);
  let waiting = before.next();
  let found: number | undefined;
  return (position) => {
    for (; !waiting.done && waiting.value.index < position; waiting = before.next()) {
      const match = behind.next();
      found = match.done ? undefined : match.value.index + match.value[0].length;
    }
    return found;
  };
};

const lineBreaks = new RegExp(lineBreakWithPrefix, 'gu');
