import { isSpaceCode } from '../../text/spaces.js';
import type { Span } from '../../text/spans.js';
import type { AttachedSign, WithoutSigns } from './types.js';

/** A word of the French text and an English word that stands for it. */
interface Pair {
  readonly source: Span;
  readonly target: Span;
}

/**
 * Puts the signs that were taken off a unit into its English, at the words that stand for theirs. A note mark always finds a place, if need
 * be at the same fraction of the words; emphasis that nothing shows the place of is left out.
 *
 *     'Il est très lent.', around très   'He is very slow.'   →   'He is *very* slow.'
 *     'Nous "partons", dit-il.', behind the closing mark   'We “leave”, he said.'   →   'We “leave”[1], he said.'
 *
 * @param english - with its printed quotation marks
 * @param pairs - of `french.text` and `english`
 */
export const putBackSigns = (english: string, french: WithoutSigns, pairs: readonly Pair[]): string => {
  const puts = french.signs.flatMap((sign, order) => placesOf(sign, { english, french: french.text, pairs }).map((put) => ({ ...put, order })));
  // inner signs stand nearer to the words: they open last and close first
  puts.sort((one, other) => one.at - other.at || Number(one.opens) - Number(other.opens) || (one.opens ? other.order - one.order : one.order - other.order));
  let out = '';
  let at = 0;
  for (const put of puts) {
    out += english.slice(at, put.at) + put.sign;
    at = put.at;
  }
  return out + english.slice(at);
};

interface Texts {
  readonly english: string;
  readonly french: string;
  readonly pairs: readonly Pair[];
}

interface Put {
  readonly at: number;
  readonly sign: string;
  readonly opens: boolean;
}

const placesOf = (sign: AttachedSign, texts: Texts): Put[] => {
  if (sign.side === 'around') {
    const run = runOf(sign.words, texts);
    if (!run) return [];
    return [
      { at: run.start, sign: sign.opening, opens: true },
      { at: run.end, sign: sign.closing, opens: false },
    ];
  }
  const opens = sign.side === 'before';
  const at = opens ? before(sign.at, texts) : behind(sign.at, texts);
  return at === undefined ? [] : [{ at, sign: sign.sign, opens }];
};

const word = /[\p{L}\p{N}\p{M}\p{Co}]+(?:[-'’.,:/][\p{L}\p{N}\p{M}\p{Co}]+)*/gu;
const wordsOf = (text: string): Span[] => Array.from(text.matchAll(word), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
const hasWord = /[\p{L}\p{N}\p{Co}]/u;

/** The run of English words with the most that come from inside and the fewest from outside; the whole text if all words are inside. */
const runOf = (inside: Span, { english, french, pairs }: Texts): Span | undefined => {
  const isInside = ({ source }: Pair): boolean => source.start < inside.end && source.end > inside.start;
  const words = wordsOf(english);
  if (!hasWord.test(french.slice(0, inside.start)) && !hasWord.test(french.slice(inside.end))) return wholeOf(inside, english, french, words);
  const gains = words.map(({ start, end }) => {
    const own = pairs.filter(({ target }) => target.start < end && target.end > start);
    if (own.length === 0) return 0;
    return own.some(isInside) ? 1 : -1;
  });
  let best: { first: number; last: number; sum: number } | undefined;
  let first = 0;
  let sum = 0;
  gains.forEach((gain, last) => {
    if (sum <= 0) [first, sum] = [last, 0];
    sum += gain;
    if (gain > 0 && gains[first]! > 0 && (!best || sum > best.sum)) best = { first, last, sum };
  });
  if (best) return { start: words[best.first]!.start, end: words[best.last]!.end };
  const same = english.indexOf(french.slice(inside.start, inside.end));
  return same < 0 ? undefined : { start: same, end: same + inside.end - inside.start };
};

/** All words of the unit: only its edges outside the signs stay outside. */
const wholeOf = (inside: Span, english: string, french: string, words: readonly Span[]): Span | undefined => {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const hasPoint = /[.!?…]["\s]*$/u.test(french.slice(inside.start, inside.end));
  return { start: /^["(]/u.test(french.slice(inside.start)) ? 0 : first.start, end: hasPoint ? english.trimEnd().length : last.end };
};

/** The start of the English of the next word. */
const before = (at: number, { french, pairs }: Texts): number | undefined => {
  if (!hasWord.test(french.slice(0, at))) return 0;
  const first = wordsOf(french).find(({ start }) => start >= at);
  const own = pairs.filter(({ source }) => first && source.start < first.end && source.end > first.start);
  return own.length > 0 ? Math.min(...own.map(({ target }) => target.start)) : undefined;
};

/** Behind the English of the word before `at`, and behind the marks that the French has between the two. */
const behind = (at: number, texts: Texts): number => {
  const { english, french, pairs } = texts;
  const last = wordsOf(french.slice(0, at)).at(-1);
  const between = french.slice(last?.end ?? 0, at);
  if (!hasWord.test(french.slice(at))) return atTheEnd(english, between);
  const own = last ? pairs.filter(({ source }) => source.start < last.end && source.end > last.start) : [];
  const end = own.length > 0 ? Math.max(...own.map(({ target }) => target.end)) : byShare(at, texts);
  return past(english, end, between);
};

const byShare = (at: number, { english, french }: Texts): number => {
  const words = wordsOf(english);
  const share = wordsOf(french.slice(0, at)).length / Math.max(1, wordsOf(french).length);
  return words[Math.min(words.length, Math.max(1, Math.round(share * words.length))) - 1]?.end ?? english.length;
};

/** Skips a closing mark, and punctuation, if the French has them before the sign. */
const past = (english: string, end: number, between: string): number => {
  // English sets the comma inside: “We leave,”[1] he said
  const closing = between.includes('"') ? '(?:[.,]?[”"»])?' : '';
  const points = /[.,;:!?…]/u.test(between) ? '[.,;:!?…]*' : '';
  const brackets = between.includes(')') ? '\\)?' : '';
  const signs = between.includes('%') ? '%?' : '';
  return end + new RegExp(`^${signs}${brackets}${points}${closing}${points}`, 'u').exec(english.slice(end, end + 8))![0].length;
};

/** The last sign of a unit stands before or behind its final point, as in the source. */
const atTheEnd = (english: string, between: string): number => {
  let end = english.length;
  while (end > 0 && isSpaceCode(english.charCodeAt(end - 1))) end -= 1;
  if (/[.!?…]/u.test(between)) return end;
  const tail = /[.!?…,;:]*$/u.exec(english.slice(Math.max(0, end - 8), end))![0].length;
  return end - tail;
};
