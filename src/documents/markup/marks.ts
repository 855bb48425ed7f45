import type { Span } from '../../text/spans.js';

/** Marks in pairs, and signs beside a number: an element has as many of a kind in English as in French. */
interface Kind {
  readonly all: RegExp;
  readonly here: RegExp;
}
const kind = (pattern: string): Kind => ({ all: new RegExp(pattern, 'gu'), here: new RegExp(pattern, 'yu') });
const openings = [String.raw`[“‘«‹]|(?<![\p{L}\p{N}])["'](?=[\p{L}\p{N}])`, '[([{]', '[€$£¥]'].map(kind);
const closings = [String.raw`[”»›]|(?<=\S)["'’](?![\p{L}\p{N}])`, String.raw`[)\]}]`, '%', '[€$£¥]'].map(kind);
const point = /[.,;:!?…]/u;
const white = /[\s\u00a0\u202f]/u;

/** Longest row of marks beside a word that is looked at. */
const longest = 40;

/** The marks at the edges of a part of a text, outside its words. */
export const marksAround = (text: string, { start, end }: Span): { readonly before: string; readonly behind: string } => ({
  before: /^[^\p{L}\p{N}\p{Co}]*/u.exec(text.slice(start, Math.min(end, start + longest)))![0],
  behind: /(?<![^\p{L}\p{N}\p{Co}])[^\p{L}\p{N}\p{Co}]*$/u.exec(text.slice(Math.max(start, end - longest), end))![0],
});

/**
 * English words with the marks before them that the French has in its part: “ for «, € for €, and any row of marks that is the same.
 *
 *     <a>des mesures « rares »</a>   “rare” measures   →   the opening mark too
 */
export const withMarksBefore = (english: string, words: Span, french: string): number => {
  const { before } = marksAround(french, { start: 0, end: french.length });
  const own = before.trimStart();
  if (own !== '' && english.endsWith(own, words.start)) return words.start - own.length;
  const left = leftOf(openings, french, english.slice(words.start, words.end));
  let at = words.start;
  for (; at > 0; at -= 1) {
    const isBehindQuote =
      white.test(english.charAt(at - 1)) &&
      /[“‘«‹]/u.test(
        english
          .slice(Math.max(0, at - 3), at)
          .trimEnd()
          .slice(-1),
      );
    if (!take(openings, english, at - 1, left) && !(isBehindQuote && left[0]! > 0)) break;
  }
  return at === words.start && before !== '' && own === '' && white.test(english.charAt(at - 1)) ? at - 1 : at;
};

/**
 * The same behind them. English may have its comma before the closing mark, and it has final points where the French has some.
 *
 *     <em>« Rien »</em>, dit-il   <em>“Nothing,”</em> he says
 */
export const withMarksBehind = (english: string, words: Span, french: string): number => {
  const { behind } = marksAround(french, { start: 0, end: french.length });
  const own = behind.trimEnd();
  const isSame = own !== '' && english.startsWith(own, words.end);
  const at = isSame ? words.end + own.length : pastMarks(english, words, french, behind);
  return white.test(english.charAt(at)) && white.test(behind.slice(-1)) ? at + 1 : at;
};

const pastMarks = (english: string, words: Span, french: string, behind: string): number => {
  const left = leftOf(closings, french, english.slice(words.start, words.end));
  let at = words.end;
  for (; at < english.length; at += 1) {
    const character = english.charAt(at);
    if (take(closings, english, at, left) || (point.test(character) && point.test(behind))) continue;
    const next = /^[\s\u00a0\u202f]*(\S)/u.exec(english.slice(at + 1, at + 4))?.[1] ?? '';
    const isBeforeQuote = /[.,]/u.test(character) ? /[”’"']/u.test(english.charAt(at + 1)) : white.test(character) && /[»›]/u.test(next);
    if (!isBeforeQuote || left[0]! <= 0) break;
  }
  return at;
};

/** How many marks of each kind the French has that the English words have not. */
const leftOf = (kinds: readonly Kind[], french: string, words: string): number[] =>
  kinds.map(({ all }) => (french.match(all)?.length ?? 0) - (words.match(all)?.length ?? 0));

/** Whether the character is a mark of which the French has one more; it is taken off. */
const take = (kinds: readonly Kind[], english: string, at: number, left: number[]): boolean => {
  const nth = kinds.findIndex(({ here }) => {
    here.lastIndex = at;
    return here.test(english);
  });
  if (nth < 0 || left[nth]! <= 0) return false;
  left[nth]! -= 1;
  return true;
};
