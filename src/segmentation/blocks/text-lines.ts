import { isLowerAt, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { joiningWords } from '../../languages/fr/joining-words.js';
import { skipWhite, skipWhiteBack } from '../../text/spaces.js';
import type { Span } from '../../text/spans.js';
import { dashEnd } from './dashes.js';
import { linesOf } from '../../text/lines.js';
import { listMarkEnd } from './list-marks.js';
import { isRow } from './rows.js';
import { isStopCode } from '../sentences/stops.js';

/** The visible part of a line, and what it looks like; blank lines are left out. */
export interface TextLine extends Span {
  /** White space before it, in UTF-16 units. */
  readonly indent: number;
  /** Whether a blank line or the start of the text precedes it. */
  readonly isAfterBlank: boolean;
  /** `rule`: no letter or digit in it ("-----", "* * *"). `dialogue` and `item`: it begins with a dash or a list mark. */
  readonly kind: 'plain' | 'dialogue' | 'item' | 'row' | 'attribution' | 'rule';
}

/** Tells a byline, dateline, credit … from other lines. */
export type LineTest = (text: string, line: Span) => boolean;

/** The visible lines of a text, in order. */
export const textLines = (text: string, isAttributionLine: LineTest): TextLine[] => {
  const lines: TextLine[] = [];
  let isAfterBlank = true;
  for (const whole of linesOf(text)) {
    const start = skipWhite(text, whole.start, whole.end);
    if (start < whole.end) {
      const end = skipWhiteBack(text, whole.end, start);
      lines.push({ start, end, indent: start - whole.start, isAfterBlank, kind: kindOf(text, { start, end }, isAttributionLine) });
    }
    isAfterBlank = start === whole.end;
  }
  return lines;
};

const kindOf = (text: string, line: Span, isAttributionLine: LineTest): TextLine['kind'] => {
  if (isRule(text, line)) return 'rule';
  if (isAttributionLine(text, line)) return 'attribution';
  if (listMarkEnd(text, line.start) > line.start) return 'item';
  if (isRow(text, line)) return 'row';
  return dashEnd(text, line.start) > line.start ? 'dialogue' : 'plain';
};

const isRule = (text: string, { start, end }: Span): boolean => {
  for (let at = start; at < end; at += 1) if (isWordCode(text.charCodeAt(at))) return false;
  return true;
};

/** Whether a line ends in one of . ! ? … : ; with or without closing marks after it. */
export const endsClause = (text: string, { start, end }: Span): boolean => {
  let at = end - 1;
  while (at > start && (closingMarks.includes(text.charAt(at)) || isWhiteCode(text.charCodeAt(at)))) at -= 1;
  const code = text.charCodeAt(at);
  return isStopCode(code) || code === 0x3a || code === 0x3b;
};

const closingMarks = ['»', '”', '"', '’', "'", ')', ']', '›'];

/** Whether a line must continue the one before: it begins in lower case ("« grande victoire »" too), with punctuation or a closing mark. */
export const goesOn = (text: string, { start, end }: Span): boolean => {
  if (text.charCodeAt(start) === 0xbb || /[,;:!?)\]”]/u.test(text.charAt(start))) return true;
  let at = start;
  while (at < end && at - start < 4 && /[«“"‘'(\s]/u.test(text.charAt(at))) at += 1;
  return isLowerAt(text, at);
};

/** Whether a line breaks off at a word that cannot be the last: an article, a preposition … ("le ministre de l’Économie et"). */
export const isUnfinished = (text: string, { start, end }: Span): boolean => {
  let at = end;
  while (at > start && end - at < 12 && !isWhiteCode(text.charCodeAt(at - 1))) at -= 1;
  return joiningWords.has(text.slice(at, end).toLowerCase());
};
