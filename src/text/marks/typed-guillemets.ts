import { isBreakCode, isDigitCode, isWhiteCode, isWordCode } from '../character-codes.js';

/** Farthest that a `>>` is looked for, in UTF-16 units. Beyond that the two signs have nothing to do with each other. */
const longestQuotation = 5000;

/** Nobody nests deeper, and a text of nothing but `<<` must stay linear. */
const mostOpened = 16;

/**
 * Where `<<` and `>>` stand for « and », which many keyboards lack: only in pairs, and only around words.
 *
 *     << Je pars >>, dit-il · Elle dit : <<Oui.>> · << A << b >> c >>   →   all of them
 *     1 << 3 · a >> b · >> Oui (a line of mail) · >>fr<<                →   none
 *
 * At the start of a line, `<<` may repeat the one that is open: then one `>>` ends both.
 */
export const typedGuillemets = (text: string): ReadonlySet<number> => {
  const found = new Set<number>();
  const first = text.indexOf('<<');
  // nearly every text has none
  if (first < 0 || !text.includes('>>', first)) return found;
  const stack: Opened[] = [];
  for (const { 0: sign, index: at } of text.matchAll(signs)) {
    while (stack.length > 0 && at - stack.at(-1)!.last > longestQuotation) stack.pop();
    if (sign === '<<' && mayOpen(text, at)) open(stack, at, isFirstInLine(text, at));
    const opened = sign === '>>' && mayClose(text, at) ? stack.pop() : undefined;
    if (opened && hasWord.test(text.slice(opened.last + 2, at))) for (const place of [...opened.places, at]) found.add(place);
  }
  return found;
};

/** Exactly two, or four of nested quotations that end together. */
const signs = /(?<!<)<<(?=(?:<<)?(?!<))|(?<=(?<!<)<<)<<(?!<)|(?<!>)>>(?=(?:>>)?(?!>))|(?<=(?<!>)>>)>>(?!>)/gu;
const hasWord = /\p{L}/u;

/** An opening sign, and those that repeat it at the start of later lines. */
interface Opened {
  readonly places: number[];
  readonly isFirst: boolean;
  last: number;
}

const open = (stack: Opened[], at: number, isFirst: boolean): void => {
  const outer = stack.at(-1);
  if (outer?.isFirst && isFirst) {
    outer.places.push(at);
    outer.last = at;
  } else stack.push({ places: [at], isFirst, last: at });
  if (stack.length > mostOpened) stack.shift();
};

/** Not behind a word, as in `a<<b`, nor between numbers. */
const mayOpen = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  return !isWordCode(before) && !closers.has(before) && text.charAt(at + 2) !== '=' && !isBetweenNumbers(text, at);
};

/**
 * Not before a word or a number (`a >> 3`: much greater); first in its line, it quotes the line of a mail, unless punctuation follows
 * (`>>, dit-il`).
 */
const mayClose = (text: string, at: number): boolean => {
  const behind = text.charCodeAt(at + 2);
  if (isWordCode(behind) || behind === 0x3d || isDigitCode(pastWhite(text, at + 2, 1))) return false;
  return !isFirstInLine(text, at) || (!isWhiteCode(behind) && behind !== 0x3e) || isBreakCode(behind);
};

/** ) ] _ */
const closers: ReadonlySet<number> = new Set([0x29, 0x5d, 0x5f]);

const isBetweenNumbers = (text: string, at: number): boolean =>
  isDigitCode(pastWhite(text, at - 1, -1)) && isDigitCode(pastWhite(text, at + 2, 1));

const isFirstInLine = (text: string, at: number): boolean => {
  const before = pastWhite(text, at - 1, -1);
  return Number.isNaN(before) || isBreakCode(before);
};

/** The next UTF-16 unit that is neither a space nor more than a few of them away; the line break itself counts. */
const pastWhite = (text: string, from: number, step: 1 | -1): number => {
  let at = from;
  while (Math.abs(at - from) < mostSpaces && isWhiteCode(text.charCodeAt(at)) && !isBreakCode(text.charCodeAt(at))) at += step;
  return text.charCodeAt(at);
};

const mostSpaces = 16;
