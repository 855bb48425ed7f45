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
 * The English for a French word: the same word if there is one, else of those that stand for it the one at the closest fraction of the
 * text, with the others that it touches: the stoppage for l’arrêt.
 */
export const closestTarget = (own: Span, { english, french, pairs }: Texts): Span | undefined => {
  const letters = french.slice(own.start, own.end).replace(/^.*['’](?=.)/u, '');
  const same = wordsOf(english).filter(({ start, end }) => english.slice(start, end) === letters);
  const far = distanceFrom(own, french, english);
  const byDistance = (spans: readonly Span[]): Span[] => [...spans].sort((one, other) => far(one) - far(other));
  if (same.length > 0) return byDistance(same)[0];
  const targets = pairs.filter(({ source }) => overlap(source, own)).map(({ target }) => target);
  const [closest] = byDistance(targets);
  return closest && widened(closest, targets, english);
};

/** A span with those that only spaces part from it. */
const widened = (span: Span, others: readonly Span[], text: string): Span => {
  let { start, end } = span;
  for (const other of [...others].sort((one, two) => one.start - two.start))
    if (other.start >= end && isSpace(text.slice(end, other.start))) end = other.end;
  for (const other of [...others].sort((one, two) => two.start - one.start))
    if (other.end <= start && isSpace(text.slice(other.end, start))) start = other.start;
  return { start, end };
};

const isSpace = (text: string): boolean => /^ ?$/u.test(text);

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
