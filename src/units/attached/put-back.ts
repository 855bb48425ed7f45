import { isWordCode } from '../../text/character-codes.js';
import { isSpaceCode } from '../../text/spaces.js';
import { replaceSpans, type Span } from '../../text/spans.js';
import { bestRun, closestTarget, type Texts, wordsOf } from './words.js';
import type { AttachedSign, WithoutSigns } from './types.js';

/**
 * Puts the signs that were taken off a unit into its English, at the words that stand for theirs. A note mark always finds a place, if need
 * be at the same fraction of the words; emphasis that nothing shows the place of is left out.
 *
 *     'Il est très lent.', around très   'He is very slow.'   →   'He is *very* slow.'
 *     'Nous "partons", dit-il.', behind the closing mark   'We “leave”, he said.'   →   'We “leave”[1], he said.'
 *
 * @param english - with its printed quotation marks
 * @param pairs - words of `french.text` and the English words that stand for them
 */
export const putBackSigns = (english: string, french: WithoutSigns, pairs: Texts['pairs']): WithSigns => {
  const texts: Texts = { english, french: french.text, pairs };
  const placed = french.signs.map((sign, order) => ({ sign, puts: placesOf(sign, texts).map((put) => ({ ...put, order })) }));
  const puts = placed.flatMap((each) => each.puts).sort(byPlace);
  const text = replaceSpans(
    english,
    puts.map(({ at, sign }) => ({ start: at, end: at, sign })),
    ({ sign }) => sign,
  );
  const lost = placed.flatMap((each) => (each.puts.length > 0 ? [] : [each.sign.side === 'around' ? each.sign.opening : each.sign.sign]));
  return { text, lost };
};

/** English with its attached signs. */
export interface WithSigns {
  readonly text: string;
  /** Signs that have no place in it. */
  readonly lost: readonly string[];
}

interface Put {
  readonly at: number;
  readonly sign: string;
  readonly opens: boolean;
}

/** At one place, inner signs stand nearer to the words: they close first and open last. */
const byPlace = (one: Put & { readonly order: number }, other: Put & { readonly order: number }): number => {
  if (one.at !== other.at) return one.at - other.at;
  if (one.opens !== other.opens) return one.opens ? 1 : -1;
  return one.opens ? other.order - one.order : one.order - other.order;
};

const placesOf = (sign: AttachedSign, texts: Texts): Put[] => {
  if (sign.side === 'around') {
    const run = around(sign.words, texts);
    return run ? [opening(run.start, sign.opening), { at: run.end, sign: sign.closing, opens: false }] : [];
  }
  if (sign.side === 'behind') return [{ at: behind(sign.at, texts), sign: sign.sign, opens: false }];
  const at = before(sign.at, texts);
  return at === undefined ? [] : [opening(at, sign.sign)];
};

const opening = (at: number, sign: string): Put => ({ at, sign, opens: true });

const hasWord = /[\p{L}\p{N}\p{Co}]/u;
const endsInPoint = /[.!?…]["\s]*$/u;

/** The English words that come from those inside, with their final mark if it is inside too; all words if all are inside. */
const around = (inside: Span, texts: Texts): Span | undefined => {
  const { english, french } = texts;
  const source = french.slice(inside.start, inside.end);
  const isWhole = !hasWord.test(french.slice(0, inside.start)) && !hasWord.test(french.slice(inside.end));
  const run = isWhole ? allWords(english) : (sameText(english, source) ?? bestRun(inside, texts));
  if (!run || !endsInPoint.test(source)) return run;
  return { start: run.start, end: run.end + /^[.!?…]*/u.exec(english.slice(run.end, run.end + 8))![0].length };
};

const allWords = (english: string): Span | undefined => {
  const words = wordsOf(english);
  return words.length === 0 ? undefined : { start: words[0]!.start, end: words.at(-1)!.end };
};

/** Words that the English has unchanged, and once: a name, a title, code. */
const sameText = (english: string, source: string): Span | undefined => {
  const start = english.indexOf(source);
  const end = start + source.length;
  const isWhole = start >= 0 && !isWordCode(english.charCodeAt(start - 1)) && !isWordCode(english.charCodeAt(end));
  return isWhole && english.indexOf(source, end) < 0 ? { start, end } : undefined;
};

/** The start of the English of the next word. */
const before = (at: number, texts: Texts): number | undefined => {
  if (!hasWord.test(texts.french.slice(0, at))) return 0;
  const next = wordsOf(texts.french).find(({ start }) => start >= at);
  return next && closestTarget(next, texts)?.start;
};

/** Behind the English of the word before `at`, and behind the marks that the French has between the two. */
const behind = (at: number, texts: Texts): number => {
  const { english, french } = texts;
  const last = wordsOf(french.slice(0, at)).at(-1);
  const between = french.slice(last?.end ?? 0, at);
  if (!hasWord.test(french.slice(at))) return atTheEnd(english, between);
  const target = last && closestTarget(last, texts);
  return past(english, target?.end ?? byShare(at, texts), between);
};

const byShare = (at: number, { english, french }: Texts): number => {
  const words = wordsOf(english);
  const share = wordsOf(french.slice(0, at)).length / Math.max(1, wordsOf(french).length);
  return words[Math.min(words.length, Math.max(1, Math.round(share * words.length))) - 1]?.end ?? english.length;
};

/** Skips a closing mark, a bracket and punctuation if the French has them before the sign. */
const past = (english: string, end: number, between: string): number => {
  // English may set the comma inside: “We leave,”[1] he said
  const closing = between.includes('"') ? '(?:[.,]?[”"»])?' : '';
  const points = /[.,;:!?…]/u.test(between) ? '[.,;:!?…]*' : '';
  const others = /[)%]/u.test(between) ? '[)%]{0,2}' : '';
  return end + new RegExp(`^${others}${points}${closing}${points}`, 'u').exec(english.slice(end, end + 8))![0].length;
};

/** The last sign of a unit stands before or behind its final point, as in the source. */
const atTheEnd = (english: string, between: string): number => {
  let end = english.length;
  while (end > 0 && isSpaceCode(english.charCodeAt(end - 1))) end -= 1;
  if (/[.!?…]/u.test(between)) return end;
  return end - /[.!?…,;:]*$/u.exec(english.slice(Math.max(0, end - 8), end))![0].length;
};
