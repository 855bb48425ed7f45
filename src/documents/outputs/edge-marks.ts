import type { Part, TranslatedSegment } from '../../translation.js';
import { quotationMarks, type MarkSide } from '../../text/marks/quotation-marks.js';
import { inOneLine } from '../../text/lines.js';
import { isSpaceCode } from '../../text/spaces.js';

/**
 * Where the opening quotation marks before a position begin.
 *
 *     '– « ' before 'Oui'   →   2, the place of the «
 *
 * @param from - how far back to look: the end of the segment before
 */
export const openingFrom = (text: string, at: number, from: number): number => {
  let first = at;
  for (let place = at; place > from; place -= 1) {
    if (isSpaceInLine(text, place - 1)) continue;
    if (!isMark(text[place - 1], 'open', place === first)) break;
    first = place - 1;
  }
  return first;
};

/** Where the closing quotation marks after a position end. @param to - how far to look: the start of the segment after */
export const closingTo = (text: string, at: number, to: number): number => {
  let last = at;
  for (let place = at; place < to; place += 1) {
    if (isSpaceInLine(text, place)) continue;
    if (!isMark(text[place], 'close', place === last)) break;
    last = place + 1;
  }
  return last;
};

/** A mark of the next line belongs to that line (a guillemet de suite). */
const isSpaceInLine = (text: string, at: number): boolean => isSpaceCode(text.charCodeAt(at)) && text[at] !== '\n';

/** A straight mark belongs to the text that it touches. */
const isMark = (character = '', side: MarkSide, touches: boolean): boolean => {
  const own = quotationMarks[character]?.side;
  return own === side || (own === 'either' && touches);
};

/** A gap as the marks that close what is before it, what is between, and the marks that open what is behind it: `»`, ` – `, `« `. */
export const splitGap = (gap: string): { readonly closing: string; readonly opening: string } => {
  const end = closingTo(gap, 0, gap.length);
  return { closing: gap.slice(0, end), opening: gap.slice(openingFrom(gap, gap.length, end)) };
};

/** A segment with both its texts in one line, and with the quotation marks at their edges, though these are in the gaps. */
export interface Pair {
  readonly segment: TranslatedSegment;
  readonly source: string;
  readonly target: string;
}

/**
 * Returns a function that takes the parts of a document in order and returns each segment when the gap behind it is known: one part later.
 * For `« Il vient. »`:
 *
 *     { gap '“', segment }   →   nothing
 *     { gap '”' }            →   source '« Il vient. »', target '“He comes.”'
 */
export const createPairs = (prose: string): ((part: Part) => Pair | undefined) => {
  let before: (Pair & { readonly end: number }) | undefined;
  return ({ gap, segment }) => {
    const start = before?.end ?? 0;
    const end = segment?.source.start ?? prose.length;
    const french = splitGap(prose.slice(start, end));
    const english = splitGap(gap);
    const done = before && {
      segment: before.segment,
      source: inOneLine(before.source + french.closing),
      target: inOneLine(before.target + english.closing),
    };
    before = segment && {
      segment,
      source: french.opening + segment.source.text,
      target: english.opening + segment.target.text,
      end: segment.source.end,
    };
    return done;
  };
};
