import { overlap, type Span } from '../../text/spans.js';
import type { WordPair } from '../../translation.js';
import { wordsOf } from '../../units/attached/words.js';
import { leadsOn, standsBefore } from './french-beginnings.js';

/** A segment's two texts, with the words of the English and where each comes from. */
export interface Aligned {
  readonly french: string;
  readonly english: string;
  readonly words: readonly Span[];
  /** For each word of the English, the French words that it stands for. */
  readonly sources: readonly (readonly Span[])[];
}

/** A run of English words: indexes of the first and of the one behind the last. */
export type Run = Span;

/** Looks up which words belong together. */
export const toAligned = (french: string, english: string, pairs: readonly WordPair[]): Aligned => {
  const words = wordsOf(english);
  const sources = words.map((): Span[] => []);
  let word = 0;
  for (const { source, target } of [...pairs].sort((one, other) => one.target.start - other.target.start)) {
    while (word < words.length && words[word]!.end <= target.start) word += 1;
    for (let at = word; at < words.length && words[at]!.start < target.end; at += 1) sources[at]!.push(source);
  }
  return { french, english, words, sources };
};

/**
 * The English words of an element, among those that are free: the same words if the English has them once, else the run with the most words
 * from inside the element and the fewest from outside; of several, the one at the closest fraction of the text.
 *
 *     Il est <b>très lent</b>.   He is very slow.   →   very slow
 *
 * @param free - runs of words that no other element has
 * @returns undefined if no free word comes from inside
 */
export const runOf = (inside: Span, aligned: Aligned, free: readonly Run[]): Run | undefined => {
  const same = sameWords(inside, aligned, free);
  if (same) return same;
  let best: (Run & { readonly sum: number; readonly far: number }) | undefined;
  for (const interval of free)
    for (const run of positiveRuns(inside, aligned, interval))
      if (!best || run.sum > best.sum || (run.sum === best.sum && run.far < best.far)) best = run;
  return best && trimmed(best, inside, aligned, free);
};

/** 1 for a word from inside, -1 for one from outside, 0 for one that stands for none; 0.5 for one from both sides. */
const gain = (sources: readonly Span[], inside: Span): number => {
  if (sources.length === 0) return 0;
  const within = sources.filter((source) => overlap(source, inside)).length;
  return within === sources.length ? 1 : within > 0 ? 0.5 : -1;
};

/** Runs that no shorter beginning makes better, each with what it gains. */
function* positiveRuns(inside: Span, aligned: Aligned, interval: Run): Generator<Run & { readonly sum: number; readonly far: number }> {
  let first = interval.start;
  let sum = 0;
  for (let at = interval.start; at < interval.end; at += 1) {
    if (sum <= 0) {
      first = at;
      sum = 0;
    }
    const own = gain(aligned.sources[at]!, inside);
    sum += own;
    if (own > 0) yield { start: first, end: at + 1, sum, far: distance(inside, { start: first, end: at + 1 }, aligned) };
  }
}

/** How far a run is from the element, both taken as fractions of their texts. */
const distance = (inside: Span, run: Run, { french, english, words }: Aligned): number => {
  const [start, end] = [words[run.start]!.start, words[run.end - 1]!.end];
  return Math.abs((inside.start + inside.end) / 2 / french.length - (start + end) / 2 / english.length);
};

/** Words that the English has unchanged, and once: a name, a title, code. */
const sameWords = ({ start, end }: Span, { french, english, words }: Aligned, free: readonly Run[]): Run | undefined => {
  const own = wordsOf(french.slice(start, end)).map((word) => french.slice(start + word.start, start + word.end));
  if (own.length === 0 || own.join('').length < 2) return undefined;
  const found: Run[] = [];
  for (const interval of free)
    for (let at = interval.start; at + own.length <= interval.end; at += 1)
      if (own.every((text, nth) => text === english.slice(words[at + nth]!.start, words[at + nth]!.end)))
        found.push({ start: at, end: at + own.length });
  return found.length === 1 ? found[0] : undefined;
};

/**
 * Without the article that the French has outside the element, and with the one that it has inside.
 *
 *     le <b>maire</b>   <b>the mayor</b>   →   the <b>mayor</b>        <b>le maire</b>   the <b>mayor</b>   →   <b>the mayor</b>
 */
const trimmed = (run: Run, inside: Span, aligned: Aligned, free: readonly Run[]): Run => {
  const { french, english, words, sources } = aligned;
  const word = (at: number): string => english.slice(words[at]!.start, words[at]!.end);
  const before = /([\p{L}]+['’]?)[\s\u00a0]*$/u.exec(french.slice(0, inside.start))?.[1] ?? '';
  const first = /^[^\p{L}\p{N}]*([\p{L}]+['’]?)/u.exec(french.slice(inside.start, inside.end))?.[1] ?? '';
  let { start } = run;
  if (leadsOn(before) && !leadsOn(first)) while (run.end - start > 1 && standsBefore(word(start))) start += 1;
  const isOwn = (at: number): boolean => free.some((interval) => interval.start <= at && at < interval.end);
  const comesFromInside = (at: number): boolean => sources[at]!.length === 0 || sources[at]!.some((source) => overlap(source, inside));
  if (leadsOn(first) && start > 0 && isOwn(start - 1) && /^(?:the|an?)$/iu.test(word(start - 1)) && comesFromInside(start - 1)) start -= 1;
  return { start, end: run.end };
};
