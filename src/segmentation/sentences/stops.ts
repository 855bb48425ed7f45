import { isBreakCode, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { skipWhite } from '../../text/spaces.js';
import type { Brackets } from './brackets.js';

/** A mark that ends a sentence: . ! ? … ‽ ‼ ⁇ ⁈ ⁉ */
export const isStopCode = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x203c ||
  code === 0x203d ||
  (code >= 0x2047 && code <= 0x2049);

/** The marks at the end of a sentence: those that end it and those that close with it. In `Quoi ?! » Elle`, `?! »`. */
export interface Stop {
  readonly end: number;
  readonly isPoint: boolean;
  /** Whether the last bracket that closes after the last stop is that of a remark inside a sentence. */
  readonly closesRemark: boolean;
  /** Whether a straight double mark closes among them. */
  readonly closesStraight: boolean;
}

/** What is open where a stop is read. */
export interface Opened {
  /** Where the block ends. */
  readonly end: number;
  /** Whether a quotation in straight double marks is open. */
  readonly isQuoted: boolean;
  /** Those that close in the stop are removed. */
  readonly brackets: Brackets;
}

/**
 * Reads the marks at the end of a sentence.
 *
 * @param at - the first mark that ends it
 */
export const readStop = (text: string, at: number, opened: Opened): Stop => {
  const { end, isQuoted, brackets } = opened;
  let next = at;
  let closesStraight = false;
  let stops = 0;
  let isRemark = false;
  while (next < end) {
    const code = text.charCodeAt(next);
    if (isStopCode(code)) {
      stops += 1;
      isRemark = false;
      next += 1;
      continue;
    }
    const reference = code === 0x5b ? referenceEnd(text, next) : next;
    if (reference > next) {
      next = reference;
      continue;
    }
    const mark = closingMark(text, next, { ...opened, isQuoted: isQuoted && !closesStraight });
    if (mark < 0) break;
    if (text.charCodeAt(mark) === 0x22) closesStraight = true;
    if (isClosingBracket(text.charCodeAt(mark))) isRemark = brackets.close()?.isRemark ?? isRemark;
    next = mark + 1;
  }
  return { end: next, isPoint: stops === 1 && text.charCodeAt(at) === 0x2e, closesRemark: isRemark, closesStraight };
};

/** The end of a reference to a note ("[3]"), which belongs to the sentence before it; `at` if there is none. */
const referenceEnd = (text: string, at: number): number => {
  noteReference.lastIndex = at;
  return noteReference.test(text) ? noteReference.lastIndex : at;
};

const noteReference = /\[\d{1,3}\]/uy;

const isClosingBracket = (code: number): boolean => code === 0x29 || code === 0x5d;

/** Position of the closing mark at `at`, or after the white space there; -1 if none closes here. */
const closingMark = (text: string, at: number, { end, isQuoted, brackets }: Opened): number => {
  const mark = skipWhite(text, at, end);
  if (mark === end) return -1;
  const isGlued = mark === at;
  switch (text.charCodeAt(mark)) {
    case 0xbb:
    case 0x203a:
      return isGlued || !resumes(text, at, mark, end) ? mark : -1;
    case 0x3e:
      // a » typed as >>; at the start of a line it quotes mail
      if (text.charCodeAt(mark + 1) !== 0x3e) return -1;
      return isGlued || !resumes(text, at, mark, end) ? mark + 1 : -1;
    case 0x201d:
      return mark;
    case 0x29:
    case 0x5d:
      return isGlued || brackets.isOpen() ? mark : -1;
    case 0x22:
      if (isGlued) return mark + 1 >= end || !isWordCode(text.charCodeAt(mark + 1)) ? mark : -1;
      return closesApart(text, mark, { end, isQuoted }) ? mark : -1;
    case 0x27:
    case 0x2019:
      return isGlued && !isWordCode(text.charCodeAt(mark + 1)) ? mark : -1;
    default:
      return -1;
  }
};

/** A » at the start of its line, with words after it, repeats an open quotation (guillemet de suite) and closes none. */
const resumes = (text: string, from: number, mark: number, end: number): boolean => {
  for (let at = from; at < mark; at += 1) {
    if (isBreakCode(text.charCodeAt(at))) return isWordCode(text.charCodeAt(skipWhite(text, mark + 1, end)));
  }
  return false;
};

/**
 * Whether a straight mark after a space closes: it must be followed by a space, a comma, a point or the end of the block, and either a
 * quotation is open or it is the last straight mark of the block.
 */
const closesApart = (text: string, mark: number, { end, isQuoted }: Pick<Opened, 'end' | 'isQuoted'>): boolean => {
  const after = text.charCodeAt(mark + 1);
  if (mark + 1 < end && !isWhiteCode(after) && after !== 0x2c && after !== 0x2e) return false;
  if (isQuoted) return true;
  // `"Non". " Oui`: what was closed before the stop is not closed again after it
  if (isAfterStraight(text, mark)) return false;
  const later = text.indexOf('"', mark + 1);
  return later < 0 || later >= end;
};

const isAfterStraight = (text: string, mark: number): boolean => {
  let at = mark - 1;
  while (isWhiteCode(text.charCodeAt(at))) at -= 1;
  while (isStopCode(text.charCodeAt(at))) at -= 1;
  return text.charCodeAt(at) === 0x22;
};

/** Whether a quotation in straight marks is open after the mark at `at`: by its side (`␣"Oui`, `Oui"␣`), failing that by turns. */
export const opensStraight = (text: string, at: number, isQuoted: boolean): boolean => {
  const isFreeBefore = at === 0 || isWhiteCode(text.charCodeAt(at - 1));
  const isWordAfter = isWordCode(text.charCodeAt(at + 1));
  if (isFreeBefore && isWordAfter) return true;
  return !isFreeBefore && !isWordAfter ? false : !isQuoted;
};
