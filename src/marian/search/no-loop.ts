import type { TokenRule } from './decoder.js';

const longestGroup = 10;
/** A loop is told from what is meant by both: "non, non, non" and "1 000 000 000" are shorter. */
const fewestCopies = 3;
const fewestTokens = 12;

/**
 * Breaks loops, except where the source itself has one: who writes a line of dots gets a line of dots.
 *
 * @param sources - their tokens
 */
export const noLoop = (sources: readonly (readonly number[])[]): TokenRule => {
  const loops = sources.map((tokens) => tokens.some((_, at) => carryingOn(tokens.slice(0, at)) !== undefined));
  return (tokens, source) => (loops[source] ? undefined : carryingOn(tokens));
};

/**
 * The token that would carry on a loop, a group of up to ten tokens that was written over and over just now.
 * Weaker than forbidding every group that comes twice, which also hits what the source says twice, and long numbers (digits are tokens).
 *
 *     "CoV-CoV-CoV-CoV-CoV-CoV-"   → not "CoV" again
 *     "non, non, non"              → all may come
 */
const carryingOn = (tokens: readonly number[]): ReadonlySet<number> | undefined => {
  let forbidden: Set<number> | undefined;
  for (let size = 1; size <= longestGroup; size += 1) {
    const needed = Math.max(fewestTokens, fewestCopies * size);
    // the token that would come next is part of the run: it has to be as the one a group before
    let run = size;
    for (let at = tokens.length - 1; at >= size && tokens[at] === tokens[at - size] && run < needed; at -= 1) run += 1;
    if (run >= needed && tokens.length >= needed) (forbidden ??= new Set()).add(tokens[tokens.length - size]!);
  }
  return forbidden;
};
