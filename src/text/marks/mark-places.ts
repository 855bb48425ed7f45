import { isDashCode, isDigitCode, isFinalCode } from '../character-codes.js';
import { doubleMarksIn, isDoubleMarkCode } from './quotation-marks.js';
import { isSpaceCode, skipWhite } from '../spaces.js';
import type { Span } from '../spans.js';

/** What decides the place of a unit's `"` in the English. */
export interface MarkRole {
  /** `literal`: not a quotation mark but the inches of `un écran de 15"`. */
  readonly role: 'open' | 'close' | 'literal';
  /**
   * Its index in the list of the text's marks. Undefined for a `literal` and for a virtual mark, which balances the unit but is not
   * printed: the quotation goes on beyond the unit.
   */
  readonly markIndex: number | undefined;
}

/** Whether a mark is virtual. */
export const isVirtual = ({ role, markIndex }: MarkRole): boolean => role !== 'literal' && markIndex === undefined;

/** A mark of the unit with its place in the English, which is empty if the mark has yet to be inserted. */
export interface PlacedMark<Mark extends MarkRole = MarkRole> extends Span {
  readonly mark: Mark;
}

/**
 * Pairs the double marks of the English with the unit's marks: with all of them, or with all but the inches, which may have become words
 * (15-inch). Inches may move, as words do; the others keep the order of the source.
 *
 *     un écran de 15" et un "mot"     →   a "word" and a 15" screen: opens, closes, inches
 *
 * @returns undefined if the numbers do not match
 */
export const marksIn = <Mark extends MarkRole>(english: string, marks: readonly Mark[]): readonly PlacedMark<Mark>[] | undefined => {
  const places = doubleMarksIn(english);
  const quoting = marks.filter(({ role }) => role !== 'literal');
  if (places.length === quoting.length) return places.map((start, nth) => ({ start, end: start + 1, mark: quoting[nth]! }));
  if (places.length !== marks.length) return undefined;
  const isInch = (place: number): boolean => isDigitCode(english.charCodeAt(place - 1));
  const literals = marks.filter(({ role }) => role === 'literal');
  const isClear = places.filter(isInch).length === literals.length;
  const next = { inches: literals.values(), others: quoting.values() };
  return places.map((start, nth) => {
    const mark = isClear ? (isInch(start) ? next.inches : next.others).next().value : marks[nth];
    return { start, end: start + 1, mark: mark! };
  });
};

/**
 * Whether a mark can stand where the English has it. An opening mark glued only to the text before it, or a closing one glued only to the
 * text after it, has been moved or turned. A virtual mark is at the edge, with no letter or digit beyond.
 *
 *     opens:    a "word   a"word   ( "word   " word   yes         a" word   said ": word          no
 *     closes:   word" a   word"a   word ",   word "   yes         word "a          no
 *     virtual, opens:   "Yes", he said   - "Yes"      yes         He said "Yes"    no
 *
 * The answer is the same before and after typography (spaces, dashes, apostrophes, points, capitals).
 */
export const canStand = (english: string, { start, end, mark }: PlacedMark): boolean => {
  if (mark.role === 'literal') return true;
  const opens = mark.role === 'open';
  if (isVirtual(mark)) return !hasWord.test(opens ? english.slice(0, start) : english.slice(end));
  const isFreeBefore = precedesWord(codePast(english, start - 1, -1));
  const isFreeBehind = followsWord(codePast(english, end, 1));
  if (opens && isPause(english.charCodeAt(skipWhite(english, end, english.length)))) return false;
  return opens ? isFreeBefore || !isFreeBehind : isFreeBehind || !isFreeBefore;
};

/** , : ; with which no quotation begins. */
const isPause = (code: number): boolean => code === 0x2c || code === 0x3a || code === 0x3b;

const hasWord = /[\p{L}\p{N}]/u;

/** The next UTF-16 unit from a position that is not a double mark, as marks in a row share their side; NaN at the edge. */
const codePast = (english: string, from: number, step: 1 | -1): number => {
  let at = from;
  while (isDoubleMarkCode(english.charCodeAt(at))) at += step;
  return english.charCodeAt(at);
};

/** The edge, white space, an opening bracket or a dash: a word may begin after it. */
const precedesWord = (code: number): boolean =>
  Number.isNaN(code) || isSpaceCode(code) || isDashCode(code) || code === 0x28 || code === 0x5b || code === 0x7b;

/** The edge, white space, punctuation, a closing bracket or a dash: a word may end before it. */
const followsWord = (code: number): boolean => Number.isNaN(code) || isSpaceCode(code) || isDashCode(code) || isFinalCode(code);
