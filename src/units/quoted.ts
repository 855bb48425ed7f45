import type { Mark } from '../segmentation/types.js';
import { isWhiteCode, isWordCode } from '../text/character-codes.js';
import { doubleMarksIn, isDoubleMarkCode, markFor } from '../text/quotation-marks.js';
import { withSingleSpaces } from '../text/spaces.js';
import { firstFrom, sliceOf, type Span } from '../text/spans.js';
import { insideSpace } from '../reassembly/gaps.js';
import type { QuoteStyle } from '../reassembly/styles.js';

/** A `"` of a unit, in the order of the text. */
export interface UnitMark {
  /** `literal`: no quotation mark, but the inches of `un écran de 15"`. */
  readonly role: 'open' | 'close' | 'literal';
  /** Depth of its quotation in the document; 0 for a `literal`. */
  readonly depth: number;
  /** Its place in the list of marks. None for a `literal`, nor for a virtual mark, which makes the unit balanced and is not printed. */
  readonly markIndex: number | undefined;
}

/** A segment as the model sees it. */
export interface QuotedUnit {
  /** The words, each mark written `"`, all white space one space. */
  readonly text: string;
  /** One for each `"` in `text`. */
  readonly marks: readonly UnitMark[];
}

/**
 * Writes a segment for the model, with balanced straight marks: what is closed in it without being opened in it opens at its start, and
 * what is opened without being closed closes at its end.
 *
 *     une situation « très grave » hier      une situation "très grave" hier
 *     Non, aucun accord », a-t-il dit        "Non, aucun accord", a-t-il dit     the first one is virtual
 *
 * A guillemet repeated at the start of a wrapped line is dropped: once the lines are joined it has no place.
 *
 * @param marks - all marks of the text, in order
 */
export const toQuotedUnit = (text: string, segment: Span, marks: readonly Mark[]): QuotedUnit => {
  const first = firstFrom(marks, segment.start);
  const words = sliceOf(text, segment);
  if (!(first < marks.length && marks[first]!.end <= segment.end) && !words.includes('"'))
    return { text: withSingleSpaces(words).trim(), marks: [] };
  return quoted(text, segment, marks, first);
};

const quoted = (text: string, segment: Span, marks: readonly Mark[], first: number): QuotedUnit => {
  const inside: UnitMark[] = [];
  const opening: UnitMark[] = [];
  const closing: UnitMark[] = [];
  const words: string[] = [];
  let at = segment.start;
  const copy = (to: number): void => {
    const piece = text.slice(at, to);
    for (let found = piece.indexOf('"'); found >= 0; found = piece.indexOf('"', found + 1)) inside.push(literal);
    words.push(piece);
  };
  for (let index = first; index < marks.length && marks[index]!.end <= segment.end; index += 1) {
    const { start, end, role, depth, partner } = marks[index]!;
    copy(role === 'close' ? pastWhite(text, start - 1, -1, at - 1) + 1 : start);
    at = role === 'open' ? pastWhite(text, end, 1, segment.end) : end;
    if (role === 'resume') continue;
    words.push(quoteBetween(text, start, end, role));
    inside.push({ role, depth, markIndex: index });
    const other = partner === undefined ? undefined : marks[partner];
    if (other && other.start >= segment.start && other.end <= segment.end) continue;
    if (role === 'close') opening.push({ role: 'open', depth, markIndex: undefined });
    else closing.push({ role: 'close', depth, markIndex: undefined });
  }
  copy(segment.end);
  return {
    text: '"'.repeat(opening.length) + withSingleSpaces(words.join('')).trim() + '"'.repeat(closing.length),
    marks: [...opening.reverse(), ...inside, ...closing.reverse()],
  };
};

/** Glued to a word on its outer side (`dit« oui »`), a mark would lose its side. */
const quoteBetween = (text: string, start: number, end: number, role: 'open' | 'close'): string => {
  if (role === 'open') return isWordCode(text.charCodeAt(start - 1)) ? ' "' : '"';
  return isWordCode(text.charCodeAt(end)) ? '" ' : '"';
};

const pastWhite = (text: string, from: number, step: 1 | -1, limit: number): number => {
  let at = from;
  while (at !== limit && isWhiteCode(text.charCodeAt(at))) at += step;
  return at;
};

const literal: UnitMark = { role: 'literal', depth: 0, markIndex: undefined };

/**
 * Puts the marks of the source back into the model's English, which must have one double mark for each of the unit's, in the same order and
 * each where its role can stand. The result is what is printed for the segment.
 *
 *     '"No agreement", he said'   'No agreement”, he said'     (english; the opening one stands in the gap before)
 *
 * @returns undefined where number, sides or edges do not fit: the caller repairs
 */
export const restoreQuotations = (
  english: string,
  unit: QuotedUnit,
  style: QuoteStyle,
  text: string,
  marks: readonly Mark[],
): string | undefined => {
  const places = doubleMarksIn(english);
  // inches may have become words ("15-inch")
  const expected = places.length === unit.marks.length ? unit.marks : unit.marks.filter(({ role }) => role !== 'literal');
  if (places.length !== expected.length) return undefined;
  let out = '';
  let at = 0;
  for (const [nth, place] of places.entries()) {
    const mark = expected[nth]!;
    if (!canStand(english, place, mark)) return undefined;
    const before = english.slice(at, place);
    at = place + 1;
    if (mark.role === 'literal') {
      out += `${before}"`;
      continue;
    }
    if (isVirtual(mark) && !isAtEdge(english, place, mark)) return undefined;
    if (mark.role === 'open') {
      while (isWhiteCode(english.charCodeAt(at))) at += 1;
      out += before;
      out += (gluesToOpening(out.charCodeAt(out.length - 1)) ? ' ' : '') + printed(mark, style, text, marks);
    } else {
      out += before.trimEnd() + printed(mark, style, text, marks);
      at = pastSpaceBefore(english, at);
      if (isWordCode(english.charCodeAt(at))) out += ' ';
    }
  }
  return (out + english.slice(at)).trim();
};

/** A word, comma, point or colon before an opening mark needs a space (`he said,"No"`). */
const gluesToOpening = (code: number): boolean => isWordCode(code) || code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b;

const isVirtual = ({ role, markIndex }: UnitMark): boolean => role !== 'literal' && markIndex === undefined;

/** Nothing but marks before a virtual opening; nothing but marks and final punctuation behind a virtual closing (`"Yes".`). */
const isAtEdge = (english: string, place: number, { role }: UnitMark): boolean =>
  role === 'open' ? onlyMarks.test(english.slice(0, place)) : onlyFinal.test(english.slice(place + 1));

const onlyMarks = /^[\s"“”„‟«»([]*$/u;
const onlyFinal = /^[\s"“”„‟«».,;:!?…)\]]*$/u;

/** An opening mark glued to the end of a word, or a closing one glued to the start of one, has been moved or turned. */
const canStand = (english: string, place: number, { role }: UnitMark): boolean => {
  const isAfterWord = !isEdgeOrWhite(english, place - 1, -1);
  const isBeforeWord = !isEdgeOrWhite(english, place + 1, 1);
  if (role === 'open') return isBeforeWord || !isAfterWord;
  return role === 'literal' || isAfterWord || !isBeforeWord;
};

const isEdgeOrWhite = (english: string, from: number, step: 1 | -1): boolean => {
  let at = from;
  while (isDoubleMarkCode(english.charCodeAt(at))) at += step;
  return at < 0 || at >= english.length || isWhiteCode(english.charCodeAt(at)) || (step > 0 && '.,;:!?…)]'.includes(english.charAt(at)));
};

const printed = (mark: UnitMark, style: QuoteStyle, text: string, marks: readonly Mark[]): string => {
  if (mark.markIndex === undefined || mark.role === 'literal') return '';
  if (style !== 'source') return markFor(style, mark.role, mark.depth);
  const source = marks[mark.markIndex]!;
  const space = insideSpace(text, source);
  return mark.role === 'open' ? sliceOf(text, source) + space : space + sliceOf(text, source);
};

const pastSpaceBefore = (english: string, from: number): number => {
  let at = from;
  while (isWhiteCode(english.charCodeAt(at))) at += 1;
  return '.,;:!?…)]'.includes(english.charAt(at)) && at < english.length ? at : from;
};
