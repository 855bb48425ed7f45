import { overlap, type Span } from '../../text/spans.js';

/** A unit's two texts and the words that stand for each other. */
export interface Texts {
  readonly english: string;
  readonly french: string;
  readonly pairs: readonly { readonly source: Span; readonly target: Span }[];
}

/** The words of a text; a hidden word (code) is one too. */
export const wordsOf = (text: string): Span[] =>
  Array.from(text.matchAll(word), ({ 0: { length }, index }) => ({ start: index, end: index + length }));

const word = /[\p{L}\p{N}\p{M}\p{Co}]+(?:[-'’.,:/][\p{L}\p{N}\p{M}\p{Co}]+)*/gu;

/**
 * The English word for a French one: the same word if there is one, else of those that stand for it the one at the closest fraction of the
 * text.
 */
export const closestTarget = (own: Span, { english, french, pairs }: Texts): Span | undefined => {
  const letters = french.slice(own.start, own.end);
  const targets = pairs.filter(({ source }) => overlap(source, own)).map(({ target }) => target);
  const same = wordsOf(english).filter(({ start, end }) => english.slice(start, end) === letters);
  const far = distanceFrom(own, french, english);
  return [...(same.length > 0 ? same : targets)].sort((one, other) => far(one) - far(other))[0];
};

/**
 * The run of English words with the most that come from inside a French span and the fewest that come from outside; of several, the one at
 * the closest fraction of the text. Undefined if no word comes from inside.
 */
export const bestRun = (inside: Span, { english, french, pairs }: Texts): Span | undefined => {
  const words = wordsOf(english);
  const gains = words.map((own) => {
    const sources = pairs.filter(({ target }) => overlap(target, own)).map(({ source }) => source);
    return sources.length === 0 ? 0 : sources.some((source) => overlap(source, inside)) ? 1 : -1;
  });
  const far = distanceFrom(inside, french, english);
  let best: (Span & { readonly sum: number }) | undefined;
  let first = 0;
  let sum = 0;
  gains.forEach((gain, last) => {
    if (sum <= 0) {
      first = last;
      sum = 0;
    }
    sum += gain;
    if (gain <= 0) return;
    const run = { start: words[first]!.start, end: words[last]!.end, sum };
    if (!best || sum > best.sum || (sum === best.sum && far(run) < far(best))) best = run;
  });
  return best && { start: best.start, end: best.end };
};

/** How far a span of the English is from a French one, both taken as fractions of their texts. */
const distanceFrom = (own: Span, french: string, english: string): ((target: Span) => number) => {
  const middle = ({ start, end }: Span, text: string): number => (start + end) / 2 / Math.max(1, text.length);
  const here = middle(own, french);
  return (target) => Math.abs(middle(target, english) - here);
};
