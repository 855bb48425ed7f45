import { overlap, type Span } from '../../../text/spans.js';
import type { Aligned, Run } from './aligned.js';
import { otherHalf } from './negation.js';
import { sameWords } from './same-words.js';
import { isSmallEnglish, isSmallFrench } from './small-words.js';
import { trimmed } from './trimmed.js';

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
  const best = bestRun(inside, aligned, free, gain) ?? bestRun(inside, aligned, free, anyGain);
  if (best) return trimmed(best, inside, aligned, free);
  const other = otherHalf(inside, aligned.french);
  return other && bestRun(other, aligned, free, anyGain);
};

type Gain = (word: number, inside: Span, aligned: Aligned) => number;

/**
 * 1 for a word from inside, -1 for one from outside, 0 for one that stands for none. A word from both sides counts half; a content word
 * with only a word of grammar inside belongs outside.
 */
const gain: Gain = (word, inside, { french, english, words, sources }) => {
  const own = sources[word]!;
  if (own.length === 0) return 0;
  const within = own.filter((source) => overlap(source, inside));
  if (within.length === own.length) return 1;
  if (within.length === 0) return -1;
  const isSmall = ({ start, end }: Span): boolean => isSmallFrench(french.slice(start, end));
  const outside = own.filter((source) => !overlap(source, inside));
  const isStray = within.every(isSmall) && !outside.every(isSmall) && !isSmallEnglish(english.slice(words[word]!.start, words[word]!.end));
  return isStray ? -0.5 : 0.5;
};

/** For an element that only shares its words with others. */
const anyGain: Gain = (word, inside, { sources }) => (sources[word]!.some((source) => overlap(source, inside)) ? 1 : -1);

interface Candidate extends Run {
  readonly sum: number;
  readonly far: number;
}

const bestRun = (inside: Span, aligned: Aligned, free: readonly Run[], gainOf: Gain): Run | undefined => {
  let best: Candidate | undefined;
  for (const interval of free)
    for (const run of positiveRuns(inside, aligned, interval, gainOf))
      if (!best || run.sum > best.sum || (run.sum === best.sum && run.far < best.far)) best = run;
  return best;
};

/** Runs that no shorter beginning makes better, each with what it gains. */
function* positiveRuns(inside: Span, aligned: Aligned, interval: Run, gainOf: Gain): Generator<Candidate> {
  let first = interval.start;
  let sum = 0;
  for (let at = interval.start; at < interval.end; at += 1) {
    if (sum <= 0) {
      first = at;
      sum = 0;
    }
    const own = gainOf(at, inside, aligned);
    sum += own;
    if (own > 0) yield { start: first, end: at + 1, sum, far: distance(inside, { start: first, end: at + 1 }, aligned) };
  }
}

/** How far a run is from the element, both taken as fractions of their texts. */
const distance = (inside: Span, run: Run, { french, english, words }: Aligned): number => {
  const [start, end] = [words[run.start]!.start, words[run.end - 1]!.end];
  return Math.abs((inside.start + inside.end) / 2 / french.length - (start + end) / 2 / english.length);
};
