import { headerLabel } from '../../attribution-lines/recognise/header-label.js';
import { isReplyHeading, mayBeginReply } from '../../attribution-lines/recognise/reply-heading.js';
import { isLowerAt, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { joiningWords } from '../../languages/fr/joining-words.js';
import { skipWhite, skipWhiteBack } from '../../text/spaces.js';
import type { Span } from '../../text/spans.js';
import { dashEnd } from './dashes.js';
import { linesOf, replyPrefixEnd } from '../../text/lines.js';
import { listMarkEnd } from './list-marks.js';
import { isRow } from './rows.js';
import { semicolonCells } from './semicolons.js';
import { trailCells } from './trails.js';
import { isStopCode } from '../sentences/stops.js';

/** The visible part of a line, and what it looks like; blank lines are left out. */
export interface TextLine extends Span {
  /** What precedes it on its line, in UTF-16 units: white space, and the signs of quoted mail. */
  readonly indent: number;
  /** The signs of quoted mail before it ("> > "), without white space: lines with different ones never belong together. */
  readonly prefix: string;
  /** Whether a blank line or the start of the text precedes it. */
  readonly isAfterBlank: boolean;
  /**
   * `rule`: no letter or digit in it ("-----", "* * *"). `dialogue` and `item`: it begins with a dash or a list mark. `header`: a label of
   * a message and words to translate ("Objet : la réunion").
   */
  readonly kind: 'plain' | 'dialogue' | 'item' | 'row' | 'header' | 'attribution' | 'rule';
}

/** Tells a byline, dateline, credit … from other lines. */
export type LineTest = (text: string, line: Span) => boolean;

/** The visible lines of a text, in order. */
export const textLines = (text: string, isAttributionLine: LineTest): TextLine[] => {
  const lines: TextLine[] = [];
  let isAfterBlank = true;
  for (const whole of linesOf(text)) {
    const first = skipWhite(text, whole.start, whole.end);
    const start = Math.min(replyPrefixEnd(text, first), whole.end);
    if (start < whole.end) {
      const end = skipWhiteBack(text, whole.end, start);
      const prefix = start === first ? '' : text.slice(first, start).replace(/\s/gu, '');
      lines.push({ start, end, indent: start - whole.start, prefix, isAfterBlank, kind: kindOf(text, { start, end }, isAttributionLine) });
    }
    isAfterBlank = start === whole.end;
  }
  return withSemicolonRows(text, withReplies(text, lines));
};

/** Mail programs break the line above a quoted mail where it gets long: "Le 3 mai 2021 à 10:15, Anne Roy <anne@exemple.fr> a⏎écrit :". */
const withReplies = (text: string, lines: TextLine[]): TextLine[] => {
  const all: TextLine[] = [];
  for (const line of lines) {
    const before = all.at(-1);
    const whole = before && { start: before.start, end: line.end };
    if (whole && !line.isAfterBlank && before.kind !== 'attribution' && mayBeginReply(text, whole) && isReplyHeading(text, whole))
      all.splice(-1, 1, { ...before, end: line.end, kind: 'attribution' });
    else all.push(line);
  }
  return all;
};

/** A line with semicolons is a row if it has none but glued ones ("Pomme;1,20"), or as many as a line beside it. */
const withSemicolonRows = (text: string, lines: TextLine[]): TextLine[] => {
  // most texts have no semicolon that might divide cells
  const found = text.includes(';') ? lines.map((line) => (line.kind === 'plain' ? semicolonCells(text, line) : undefined)) : [];
  if (found.every((cells) => cells === undefined)) return lines;
  const isBeside = (at: number, other: number): boolean => found[at]?.cells.length === found[other]?.cells.length;
  return lines.map((line, at) =>
    found[at] && (found[at].style === 'glued' || isBeside(at, at - 1) || isBeside(at, at + 1)) ? { ...line, kind: 'row' } : line,
  );
};

const kindOf = (text: string, line: Span, isAttributionLine: LineTest): TextLine['kind'] => {
  if (isRule(text, line)) return 'rule';
  if (isAttributionLine(text, line)) return 'attribution';
  if (headerLabel(text, line)) return 'header';
  const words = listMarkEnd(text, line.start);
  // bullets may stand between cells as well as before the first of them
  if (words > line.start) return trailCells(text, { start: words, end: line.end }).length > 0 ? 'row' : 'item';
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

const closingMarks = ['»', '>', '”', '"', '’', "'", ')', ']', '›'];

/** Whether a line must continue the one before: it begins in lower case ("« grande victoire »" too), with punctuation or a closing mark. */
export const goesOn = (text: string, { start, end }: Span): boolean => {
  if (text.charCodeAt(start) === 0xbb || /[,;:!?)\]”]/u.test(text.charAt(start))) return true;
  let at = start;
  while (at < end && at - start < 4 && /[«“"‘'(<\s]/u.test(text.charAt(at))) at += 1;
  return isLowerAt(text, at);
};

/** Whether a line breaks off at a word that cannot be the last: an article, a preposition … ("le ministre de l’Économie et"). */
export const isUnfinished = (text: string, { start, end }: Span): boolean => {
  let at = end;
  while (at > start && end - at < 12 && !isWhiteCode(text.charCodeAt(at - 1))) at -= 1;
  const word = text.slice(at, end).toLowerCase();
  // "à la une" is a place in a newspaper, and no article
  return joiningWords.has(word) && !(word === 'une' && /\sla\s$/iu.test(text.slice(at - 4, at)));
};

/** Whether a word is divided between two lines: a hyphen or soft hyphen behind a letter or digit, and another before ("bud-⏎get"). */
export const dividesWord = (text: string, { start, end }: Span, next: Span): boolean => {
  const code = text.charCodeAt(end - 1);
  if (code === softHyphen) return true;
  const isHyphen = code === 0x2d || code === 0x2010 || code === 0x2011;
  return isHyphen && end - 1 > start && isWordCode(text.charCodeAt(end - 2)) && isWordCode(text.charCodeAt(next.start));
};

const softHyphen = 0xad;
