import { isDashCode, isDigitCode, isFinalCode } from './character-codes.js';
import { doubleMarksIn, isDoubleMarkCode } from './quotation-marks.js';
import { isSpaceCode } from './spaces.js';
import type { Span } from './spans.js';

/** A `"` of a unit, as far as its place in the English goes. */
export interface MarkRole {
  /** `literal`: no quotation mark, but the inches of `un écran de 15"`. */
  readonly role: 'open' | 'close' | 'literal';
  /**
   * Its place in the list of the text's marks. None for a `literal`, nor for a virtual mark, which makes the unit balanced and is not
   * printed: the quotation goes on beyond the unit.
   */
  readonly markIndex: number | undefined;
}

/** Whether a mark is virtual. */
export const isVirtual = ({ role, markIndex }: MarkRole): boolean => role !== 'literal' && markIndex === undefined;

/** A mark of the unit with its place in the English; a place may be empty, where a mark is yet to be put. */
export interface PlacedMark<Mark extends MarkRole = MarkRole> extends Span {
  readonly mark: Mark;
}

/**
 * Which of a unit's marks the double marks of its English stand for, one for one: all of them, or all but the inches, which may have become
 * words (15-inch). Inches may move, as the words do; the others are in the order of the source.
 *
 *     un écran de 15" et un "mot"     →   a "word" and a 15" screen: opens, closes, inches
 *
 * @returns undefined where the number does not fit
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
 * Whether a mark can stand where the English has it. One that opens is not glued to what is before it alone, one that closes not to what is
 * behind it alone: those were moved or turned. A virtual one is at the edge, with no letter or digit beyond.
 *
 *     opens:    a "word   a"word   ( "word   " word   yes         a" word          no
 *     closes:   word" a   word"a   word ",   word "   yes         word "a          no
 *     virtual, opens:   "Yes", he said   - "Yes"      yes         He said "Yes"    no
 *
 * The model's English and the same after typography (spaces, dashes, apostrophes, points, capitals) get the same answer.
 */
export const canStand = (english: string, { start, end, mark }: PlacedMark): boolean => {
  if (mark.role === 'literal') return true;
  const opens = mark.role === 'open';
  if (isVirtual(mark)) return !hasWord.test(opens ? english.slice(0, start) : english.slice(end));
  const isFreeBefore = precedesWord(codePast(english, start - 1, -1));
  const isFreeBehind = followsWord(codePast(english, end, 1));
  return opens ? isFreeBefore || !isFreeBehind : isFreeBehind || !isFreeBefore;
};

const hasWord = /[\p{L}\p{N}]/u;

/** From a position, the next UTF-16 unit that is no double mark, as marks in a row share their side; NaN at the edge. */
const codePast = (english: string, from: number, step: 1 | -1): number => {
  let at = from;
  while (isDoubleMarkCode(english.charCodeAt(at))) at += step;
  return english.charCodeAt(at);
};

/** The edge, white space, an opening bracket or a dash: what comes next begins anew. */
const precedesWord = (code: number): boolean =>
  Number.isNaN(code) || isSpaceCode(code) || isDashCode(code) || code === 0x28 || code === 0x5b || code === 0x7b;

/** The edge, white space, punctuation, a closing bracket or a dash: what came before has ended. */
const followsWord = (code: number): boolean => Number.isNaN(code) || isSpaceCode(code) || isDashCode(code) || isFinalCode(code);
