import type { Segment } from '../../segmentation/types.js';
import { quotationMarks, type MarkSide } from '../../text/marks/quotation-marks.js';
import { isSpaceCode } from '../../text/spaces.js';
import { sliceOf, type Span } from '../../text/spans.js';

/** The names of the columns of `segmentRows`. */
export const segmentColumns: readonly string[] = ['kind', 'depth', 'opens', 'closes', 'attributions', 'text'];

/**
 * Segments as rows of columns with a tab between them, for people and for `cut` and `awk`: kind, the three numbers of the quotation,
 * attributions (`|` between several, `-` for none), text. White space in a text is one space, and its quotation marks are at its edges,
 * though they are in the gaps. For `– « Oui, a dit X. Non. »`:
 *
 *     sentence  1  1  0  a dit X  « Oui, a dit X.
 *     sentence  1  0  1  -        Non. »
 */
export const segmentRows = (prose: string, segments: readonly Segment[]): string[] =>
  segments.map((segment, at) => {
    const { kind, quotation, attributions } = segment;
    const { depth, opens, closes } = quotation;
    const start = openingFrom(prose, segment.start, segments[at - 1]?.end ?? 0);
    const end = closingTo(prose, segment.end, segments[at + 1]?.start ?? prose.length);
    const speakers = attributions.map((span) => inOneLine(prose, span)).join(' | ');
    return [kind, depth, opens, closes, speakers || '-', inOneLine(prose, { start, end })].join('\t');
  });

const inOneLine = (prose: string, span: Span): string => sliceOf(prose, span).trim().replace(/\s+/gu, ' ');

/** Where the opening marks before a segment begin. */
const openingFrom = (prose: string, start: number, gapStart: number): number => {
  let from = start;
  for (let at = start; at > gapStart; at -= 1) {
    if (isSpaceInLine(prose, at - 1)) continue;
    if (!isMark(prose[at - 1], 'open', at === from)) break;
    from = at - 1;
  }
  return from;
};

/** Where the closing marks after a segment end. */
const closingTo = (prose: string, end: number, gapEnd: number): number => {
  let to = end;
  for (let at = end; at < gapEnd; at += 1) {
    if (isSpaceInLine(prose, at)) continue;
    if (!isMark(prose[at], 'close', at === to)) break;
    to = at + 1;
  }
  return to;
};

/** A mark of the next line belongs to that line (a guillemet de suite). */
const isSpaceInLine = (prose: string, at: number): boolean => isSpaceCode(prose.charCodeAt(at)) && prose[at] !== '\n';

/** A straight mark belongs to the text that it touches. */
const isMark = (character = '', side: MarkSide, touches: boolean): boolean => {
  const own = quotationMarks[character]?.side;
  return own === side || (own === 'either' && touches);
};
