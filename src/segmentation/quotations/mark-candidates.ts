import { isBreakCode, isDigitCode, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { type MarkFamily, type MarkSide, quotationMarks } from '../../text/marks/quotation-marks.js';
import type { Span } from '../../text/spans.js';
import { typedGuillemets } from '../../text/marks/typed-guillemets.js';
import { createTrailTest } from '../blocks/trails.js';
import { measureBefore } from './measures.js';
import { readBreak } from './paragraph-breaks.js';
import { canFollowClosing, canPrecedeOpening, endsLine, leadsOn, pastMarks, sideBySpace } from './sides.js';

/** A character that may be a quotation mark, with what its place tells; matching decides whether it is one, and which. */
export interface MarkCandidate extends Span {
  readonly family: MarkFamily;
  /** By the character itself. */
  readonly side: MarkSide;
  /** By its neighbours. */
  readonly place: MarkSide;
  /** What it begins, alone or after other marks: a paragraph or a (hard-wrapped) line. */
  readonly edge: 'paragraph' | 'line' | undefined;
  /** At an edge: whether a capital or an opening mark follows. Elsewhere: false. */
  readonly leads: boolean;
  /** Whether it is the last on its line, except for punctuation. */
  readonly ends: boolean;
  readonly isMeasure: boolean;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

/** The candidates of a text, in order, and the number of its paragraphs. One pass; most characters cost one table look-up. */
export const findCandidates = (text: string): { readonly candidates: readonly MarkCandidate[]; readonly paragraphs: number } => {
  const candidates: MarkCandidate[] = [];
  const typed = typedGuillemets(text);
  const isSeparator = createTrailTest(text);
  let paragraph = 0;
  let edge: MarkCandidate['edge'] = 'paragraph';
  let edgeAt = skipWhite(text, 0);
  for (let at = edgeAt; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= interesting.length || interesting[code] === 0) continue;
    if (isBreakCode(code)) {
      const { next, isParagraph } = readBreak(text, at);
      if (next === text.length) break;
      if (isParagraph) paragraph += 1;
      edge = isParagraph ? 'paragraph' : 'line';
      edgeAt = next;
      at = next - 1;
      continue;
    }
    const found = isTypedCode(code) ? readTyped(text, at, typed) : readMark(text, at, code);
    if (!found || isSeparator(found)) continue;
    at = found.end - 1;
    if (!found.family) continue;
    const isEdge = edgeAt === found.start;
    if (isEdge) edgeAt = skipWhite(text, found.end);
    candidates.push({
      start: found.start,
      end: found.end,
      family: found.family,
      side: found.side,
      place: found.place,
      edge: isEdge ? edge : undefined,
      leads: isEdge && leadsOn(text, found.end),
      ends: endsLine(text, found.end),
      isMeasure: found.isMeasure,
      paragraph,
    });
  }
  return { candidates, paragraphs: paragraph + 1 };
};

/** Without a family: characters that are not marks, to be skipped together (’n’). */
interface ReadMark extends Span {
  readonly family: MarkFamily | undefined;
  readonly side: MarkSide;
  readonly place: MarkSide;
  readonly isMeasure: boolean;
}

const readMark = (text: string, at: number, code: number): ReadMark | undefined => {
  if (code === apostrophe || code === rightSingle || code === leftSingle) return readSingle(text, at, code);
  const { family, side } = quotationMarks[text.charAt(at)]!;
  const measure = family === 'straight' ? measureBefore(text, at) : 'no';
  if (measure === 'never') return undefined;
  return { start: at, end: at + 1, family, side, place: sideBySpace(text, at, at + 1), isMeasure: measure === 'perhaps' };
};

/** `<<` and `>>` are guillemets like any other. */
const readTyped = (text: string, at: number, typed: ReadonlySet<number>): ReadMark | undefined => {
  if (!typed.has(at)) return undefined;
  const [start, end] = [at, at + 2];
  const side = text.charCodeAt(at) === lessThan ? 'open' : 'close';
  return { start, end, family: 'guillemet', side, place: sideBySpace(text, start, end), isMeasure: false };
};

const isTypedCode = (code: number): boolean => code === lessThan || code === greaterThan;

/** Between letters an apostrophe is just that (l'équipe, aujourd’hui): by far the most of them return early. */
const readSingle = (text: string, at: number, code: number): ReadMark | undefined => {
  const next = text.charCodeAt(at + 1);
  if (next === code) return readDoubled(text, at, code);
  if (isWordCode(next) && (isWordCode(text.charCodeAt(at - 1)) || code === rightSingle)) return isAnd(text, at) ? skip(at, 3) : undefined;
  if (isAnd(text, at)) return skip(at, 3);
  const { family, side } = quotationMarks[text.charAt(at)]!;
  const opens = isWordCode(next) && canPrecedeOpening(text.charCodeAt(pastMarks(text, at - 1, -1))) && !isDecade(text, at);
  const spaced = code !== apostrophe && isWhiteCode(text.charCodeAt(at - 1));
  const closes = canFollowClosing(text.charCodeAt(pastMarks(text, at + 1, 1))) && (spaced || !canPrecedeOpening(text.charCodeAt(at - 1)));
  if (code === leftSingle) return { start: at, end: at + 1, family, side, place: closes && !spaced ? 'close' : 'open', isMeasure: false };
  if (!opens && !closes) return undefined;
  return { start: at, end: at + 1, family, side: opens ? 'open' : 'close', place: opens ? 'open' : 'close', isMeasure: false };
};

/** ''x'' and ’’x’’, but neither 30'' nor a typing error between letters (l''équipe). */
const readDoubled = (text: string, at: number, code: number): ReadMark | undefined => {
  const end = at + 2;
  const isBetweenLetters = isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(end));
  if (text.charCodeAt(end) === code || isBetweenLetters || measureBefore(text, at) === 'never') return skip(at, 2);
  const side = code === leftSingle ? 'open' : 'either';
  return {
    start: at,
    end,
    family: 'apostrophes',
    side,
    place: sideBySpace(text, at, end),
    isMeasure: measureBefore(text, at) === 'perhaps',
  };
};

/** The shortened "and" of rock ’n’ roll, with straight or curly apostrophes. */
const isAnd = (text: string, at: number): boolean => {
  const letter = text.charAt(at + 1);
  if (letter !== 'n' && letter !== 'N') return false;
  const code = text.charCodeAt(at + 2);
  return (code === apostrophe || code === rightSingle) && !isWordCode(text.charCodeAt(at + 3));
};

/** les années '90: two digits and no third. */
const isDecade = (text: string, at: number): boolean =>
  isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(at + 2)) && !isDigitCode(text.charCodeAt(at + 3));

const skip = (start: number, length: number): ReadMark => ({
  start,
  end: start + length,
  family: undefined,
  side: 'either',
  place: 'either',
  isMeasure: false,
});

const skipWhite = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isWhiteCode(text.charCodeAt(at)) && !(at > 0 && isBreakCode(text.charCodeAt(at)))) at += 1;
  return at;
};

const lessThan = 0x3c;
const greaterThan = 0x3e;
const apostrophe = 0x27;
const leftSingle = 0x2018;
const rightSingle = 0x2019;

/** 1 for each code unit that is a mark or a line break; the table ends after the last of them. */
const interesting: Uint8Array = (() => {
  const table = new Uint8Array(0x203b);
  for (const mark of Object.keys(quotationMarks)) table[mark.charCodeAt(0)] = 1;
  for (const code of [0x0a, 0x0d, 0x2028, 0x2029, lessThan, greaterThan]) table[code] = 1;
  return table;
})();
