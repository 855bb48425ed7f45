import type { Mark } from '../segmentation/types.js';
import { isBreakCode, isWhiteCode } from '../text/character-codes.js';
import { markFor } from '../text/marks/quotation-marks.js';
import { firstFrom, sliceOf, type Span } from '../text/spans.js';
import type { QuoteStyle } from './styles.js';

/**
 * The English of a gap: a copy, with each mark in the given style and without the white space that French has just inside a mark.
 *
 *     '– « '   '– “'        ' »'   '”'        '⏎« ' (repeated at the start of a paragraph)   '⏎“'
 *
 * Line breaks are never dropped. In `source` style the gap stays as it is.
 *
 * @param marks - all marks of the text, in order
 */
export const renderGap = (text: string, gap: Span, marks: readonly Mark[], style: QuoteStyle): string => {
  if (style === 'source') return sliceOf(text, gap);
  let out = '';
  let at = colonStart(text, gap);
  const start = at;
  for (let index = firstFrom(marks, gap.start); index < marks.length; index += 1) {
    const mark = marks[index]!;
    if (mark.end > gap.end) break;
    const before = mark.role === 'close' ? insideStart(text, mark, at) : mark.start;
    out += text.slice(at, before) + markFor(style, mark.role, mark.depth);
    at = mark.role === 'close' ? pastOutside(text, mark.end, gap.end) : insideEnd(text, mark, gap.end);
  }
  return at === start ? text.slice(start, gap.end) : out + text.slice(at, gap.end);
};

/** The white space just inside a mark of the source: after an opening one, before a closing one. Empty if it has a line break. */
export const insideSpace = (text: string, mark: Mark): string =>
  mark.role === 'close' ? text.slice(insideStart(text, mark, 0), mark.start) : text.slice(mark.end, insideEnd(text, mark, text.length));

const insideEnd = (text: string, { end }: Mark, limit: number): number => {
  let at = end;
  for (; at < limit && isWhiteCode(text.charCodeAt(at)); at += 1) if (isBreakCode(text.charCodeAt(at))) return end;
  return at;
};

const insideStart = (text: string, { start }: Mark, limit: number): number => {
  let at = start;
  for (; at > limit && isWhiteCode(text.charCodeAt(at - 1)); at -= 1) if (isBreakCode(text.charCodeAt(at - 1))) return start;
  return at;
};

/** French sets a space before the colon of a speaker (`CLAIRE : Oui.`), English does not. */
const colonStart = (text: string, { start, end }: Span): number => {
  let at = start;
  while (at < end && isWhiteCode(text.charCodeAt(at)) && !isBreakCode(text.charCodeAt(at))) at += 1;
  return start > 0 && text.charAt(at) === ':' && at < end && !isWhiteCode(text.charCodeAt(start - 1)) ? at : start;
};

/** French sets a space between » and ; : ! ? (`» ;`), English does not. */
const pastOutside = (text: string, end: number, limit: number): number => {
  let at = end;
  while (at < limit && isWhiteCode(text.charCodeAt(at)) && !isBreakCode(text.charCodeAt(at))) at += 1;
  return at < limit && ';:!?'.includes(text.charAt(at)) ? at : end;
};
