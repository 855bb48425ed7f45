import type { Segment } from '../../segmentation/types.js';
import { sliceOf, type Span } from '../../text/spans.js';
import { closingTo, openingFrom } from './edge-marks.js';

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
