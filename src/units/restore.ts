import type { QuoteStyle } from '../reassembly/styles.js';
import { isFinalCode, isWhiteCode, isWordCode } from '../text/character-codes.js';
import { canStand, isVirtual, marksIn, type PlacedMark } from '../text/marks/mark-places.js';
import { markFor } from '../text/marks/quotation-marks.js';
import type { QuotedUnit, UnitMark } from './quoted.js';

/**
 * Puts the source's marks back into English that has one double mark for each of the unit's, in the same order and each where its role can
 * stand: English that passes the check of quotations. The result is the printed text of the segment.
 *
 *     '"No agreement", he said'   'No agreement”, he said'     (english; the opening one stands in the gap before)
 *
 * @returns undefined if number, sides or edges do not fit
 */
export const restoreQuotations = (english: string, { marks }: QuotedUnit, style: QuoteStyle): string | undefined => {
  const placed = marksIn(english, marks);
  return placed?.every((mark) => canStand(english, mark)) ? printMarks(english, placed, style) : undefined;
};

/**
 * Prints each mark in its place, without white space on its inner side, and with a space on its outer side if a word would touch it.
 *
 * @param placed - in text order; what their places cover is replaced
 */
export const printMarks = (english: string, placed: readonly PlacedMark<UnitMark>[], style: QuoteStyle): string => {
  let out = '';
  let at = 0;
  let last: UnitMark | undefined;
  for (const { start, end, mark } of placed) {
    const before = english.slice(at, start);
    at = Math.max(at, end);
    if (mark.role === 'literal') {
      out += `${before}"`;
    } else if (mark.role === 'open') {
      while (isWhiteCode(english.charCodeAt(at))) at += 1;
      out += before;
      const isBehindClosing = before === '' && last?.role === 'close';
      out += (isBehindClosing || gluesToOpening(out.charCodeAt(out.length - 1)) ? ' ' : '') + printed(mark, style);
    } else {
      out += before.trimEnd() + printed(mark, style);
      at = pastSpaceBefore(english, at);
      if (isWordCode(english.charCodeAt(at))) out += ' ';
    }
    last = mark;
  }
  return (out + english.slice(at)).trim();
};

/** A word, comma, period, colon or semicolon needs a space before an opening mark (`he said,"No"`). */
const gluesToOpening = (code: number): boolean => isWordCode(code) || code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b;

const printed = (mark: UnitMark, style: QuoteStyle): string => {
  if (mark.role === 'literal' || isVirtual(mark)) return '';
  return style === 'source' ? mark.source : markFor(style, mark.role, mark.depth);
};

const pastSpaceBefore = (english: string, from: number): number => {
  let at = from;
  while (isWhiteCode(english.charCodeAt(at))) at += 1;
  return isFinalCode(english.charCodeAt(at)) ? at : from;
};
