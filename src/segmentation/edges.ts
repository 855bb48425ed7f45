import { isDashCode } from '../text/character-codes.js';
import { isSpaceCode } from '../text/spaces.js';
import { firstFrom, type Span } from '../text/spans.js';
import type { Mark } from './types.js';

/**
 * A sentence without the white space, quotation marks and leading dashes at its edges, which belong to the gaps.
 * `« – Oui, dit-il. »` leaves `Oui, dit-il.`; `« Oui », dit-il.` loses only the first mark; `« »` leaves an empty span.
 *
 * @param marks - all marks of the text, in order
 */
export const withoutEdges = (text: string, { start, end }: Span, marks: readonly Mark[]): Span => {
  const from = leadingEdge(text, start, end, marks);
  const to = trailingEdge(text, from, end, marks);
  return { start: from, end: to };
};

const leadingEdge = (text: string, start: number, end: number, marks: readonly Mark[]): number => {
  let at = start;
  let next = firstFrom(marks, start);
  while (at < end) {
    const mark = marks[next];
    if (mark?.start === at && mark.end <= end) {
      at = mark.end;
      next += 1;
    } else if (isWhite(text, at) || isDash(text, at)) at += 1;
    else break;
  }
  return at;
};

const trailingEdge = (text: string, start: number, end: number, marks: readonly Mark[]): number => {
  let at = end;
  let next = firstFrom(marks, end) - 1;
  while (at > start) {
    const mark = marks[next];
    if (mark?.end === at && mark.start >= start) {
      at = mark.start;
      next -= 1;
    } else if (isWhite(text, at - 1)) at -= 1;
    else break;
  }
  return at;
};

const isWhite = (text: string, at: number): boolean => isSpaceCode(text.charCodeAt(at));

/** A dash with a space after it opens a line of dialogue; without one it is a minus sign or a hyphen ("-3 °C"). */
const isDash = (text: string, at: number): boolean => isDashCode(text.charCodeAt(at)) && isWhite(text, at + 1);
