import type { TokenRule } from './decoder.js';

const longestGroup = 10;
/** A loop must exceed both, as deliberate repetition does not: "non, non, non" and "1 000 000 000" are shorter. */
const fewestCopies = 3;
const fewestTokens = 12;

/**
 * Breaks loops, unless the source itself has one: a line of dots stays a line of dots.
 *
 * @param sources - the tokens of each source
 */
export const noLoop = (sources: readonly (readonly number[])[]): TokenRule => {
  const loops = sources.map((tokens) => tokens.some((_, at) => carryingOn(tokens.slice(0, at)) !== undefined));
  return (tokens, source) => (loops[source] ? undefined : carryingOn(tokens));
};

/**
 * The tokens that would continue a loop: a group of up to ten tokens just written over and over. Weaker than forbidding every group that
 * occurs twice, which would also hit what the source repeats, and long numbers (digits are tokens).
 *
 *     "CoV-CoV-CoV-CoV-CoV-CoV-"   → not "CoV" again
 *     "non, non, non"              → anything may follow
 */
const carryingOn = (tokens: readonly number[]): ReadonlySet<number> | undefined => {
  let forbidden: Set<number> | undefined;
  for (let size = 1; size <= longestGroup; size += 1) {
    const needed = Math.max(fewestTokens, fewestCopies * size);
    // the next token counts too: it would have to equal the one a group earlier
    let run = size;
    for (let at = tokens.length - 1; at >= size && tokens[at] === tokens[at - size] && run < needed; at -= 1) run += 1;
    if (run >= needed && tokens.length >= needed) (forbidden ??= new Set()).add(tokens[tokens.length - size]!);
  }
  return forbidden;
};
