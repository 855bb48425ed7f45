import { isFurniture } from '../../attribution-lines/recognise/known-fields.js';
import { isBreakCode, isDigitCode, isUpperAt, isWhiteCode } from '../../text/character-codes.js';
import { replyPrefixEnd } from '../../text/lines.js';
import { partsBetween, sliceOf, trimSpan, type Span } from '../../text/spans.js';

/** Longest trail, in UTF-16 units, and the most words of a cell. The last cell of a long trail is the title of the page. */
const longestTrail = 240;
const mostWords = 5;
const mostWordsBesideDashes = 3;

/**
 * The cells of a trail: a line of names of pages or sections with the same separator between them. Empty if the line is none, as when it
 * reads like a sentence.
 *
 *     Accueil > Sport > Football · Lire » Suite · Météo – Trafic – Sorties · Accueil / Monde   →   yes
 *     Le taux est > 10 % · Il part – enfin – demain · Nous partons », a dit Paul               →   no
 */
export const trailCells = (text: string, line: Span): Span[] => {
  if (line.end - line.start > longestTrail) return [];
  const words = sliceOf(text, line);
  if (!mayBeTrail.test(words)) return [];
  for (const rule of rules) {
    const cells = split(text, line, rule);
    if (cells.length >= rule.least && isTrail(text, cells, rule)) return cells;
  }
  return [];
};

/**
 * Returns a test whether a mark at a place is the separator of a trail, or the arrow behind a button, and no quotation mark. Each line is
 * read once.
 */
export const createTrailTest = (text: string): ((place: Span) => boolean) => {
  let line: Span = { start: 0, end: -1 };
  let isTrailLine = false;
  return ({ start, end }) => {
    const isSpaced = isWhiteCode(text.charCodeAt(start - 1)) && (end === text.length || isWhiteCode(text.charCodeAt(end)));
    if (!isSpaced || !closing.has(text.charAt(start))) return false;
    if (start >= line.end) {
      line = lineAround(text, start);
      // "Lire la suite »" has an arrow behind it
      isTrailLine = trailCells(text, line).length > 0 || isFurniture(sliceOf(text, line));
    }
    return isTrailLine;
  };
};

const closing: ReadonlySet<string> = new Set(['»', '›', '>']);

/** A separator, the fewest cells that it must divide, and what they must be like. */
interface Rule {
  readonly separator: RegExp;
  readonly least: number;
  /**
   * `any`: it stands in no sentence. `names`: few words that begin with a capital. `unmarked`: the same without quotation marks.
   * `short`: the same and fewer, since sentences have the separator too.
   */
  readonly cells: 'any' | 'names' | 'unmarked' | 'short';
}

const separated = (sign: string): RegExp => new RegExp(String.raw`(?:^|(?<=\s))(?:${sign})(?=\s|$)`, 'gu');

const rules: readonly Rule[] = [
  { separator: separated('[·•▪‣¦]'), least: 2, cells: 'any' },
  { separator: separated('[»›]|>>'), least: 2, cells: 'unmarked' },
  { separator: separated('[>→▸►▶❯➤➜/]'), least: 2, cells: 'names' },
  { separator: /(?<=[\p{L}\p{N}])[>›]\s?(?=\p{Lu})|(?<=\s)[>›](?=\p{Lu})|(?<=[\p{L}\p{N}])[>›](?=\s)/gu, least: 3, cells: 'names' },
  { separator: separated('[-–—]'), least: 3, cells: 'short' },
];

/** A cheap first test: most lines have none of these between spaces, and no angles at words. */
const mayBeTrail = /\s[·•▪‣¦>»›→▸►▶❯➤➜/–—-]>?\s|[>›]\s?\p{Lu}/u;

const split = (text: string, line: Span, { separator, cells: kind }: Rule): Span[] => {
  const cells = partsBetween(text, line, separator);
  return kind === 'any' ? cells.filter((cell) => cell.start < cell.end) : cells;
};

const isTrail = (text: string, cells: readonly Span[], { cells: kind }: Rule): boolean => {
  if (kind === 'any') return true;
  const contents = cells.map((cell) => sliceOf(text, cell));
  if (contents.includes('') || endsSentence.test(contents.at(-1)!)) return false;
  if (contents.some((words) => (kind === 'unmarked' ? marks.test(words) : isTorn(words)))) return false;
  const most = kind === 'short' ? mostWordsBesideDashes : mostWords;
  // the last cell may be the title of the page
  const names = kind === 'short' ? contents : contents.slice(0, -1);
  if (names.some((words, nth) => countOf(words) > most || (nth === 0 ? inFirst : inSentence).test(words))) return false;
  if (kind === 'short') return cells.every(({ start }) => isUpperAt(text, start) || isDigitCode(text.charCodeAt(start)));
  const areFew = contents.length > 2 && contents.every((words) => countOf(words) <= mostWordsBesideDashes);
  return areFew || cells.every(({ start }) => isUpperAt(text, start) || '«“"'.includes(text.charAt(start)));
};

const countOf = (words: string): number => words.split(/\s+/u).length;

/** Whether a quotation begins in a cell and ends in another. */
const isTorn = (words: string): boolean => words.split('«').length !== words.split('»').length || words.split('"').length % 2 === 0;

/** A full stop ends a sentence, but not behind a capital (S.A.); a title may end in ! ? or …. */
const endsSentence = /(?<!\p{Lu})[.;:,]$/u;
const inSentence = /[.!?…;,:](?:\s|$)/u;
/** The first cell may have a label before it: « Vous êtes ici : Accueil ». */
const inFirst = /[.!?…;,](?:\s|$)|:$/u;
const marks = /[«»‹›“”]|<<|>>/u;

const lineAround = (text: string, at: number): Span => {
  let start = at;
  while (start > 0 && at - start <= longestTrail && !isBreakCode(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at <= longestTrail && !isBreakCode(text.charCodeAt(end))) end += 1;
  const line = trimSpan(text, { start, end });
  return { start: replyPrefixEnd(text, line.start), end: line.end };
};
