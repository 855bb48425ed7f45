import type { TokenRule } from './decoder.js';
import { extend, startAt, type Path } from './path.js';

const longestGroup = 10;
/** A loop must exceed both, as deliberate repetition does not: "non, non, non" and "1 000 000 000" are shorter. */
const fewestCopies = 3;
const fewestTokens = 12;

/**
 * Breaks loops, unless the source itself has one: a line of dots stays a line of dots.
 *
 * @param sources - the tokens of each source
 */
export const noLoop =
  (sources: readonly (readonly number[])[]): TokenRule =>
  (path, source) => {
    const forbidden = carryingOn(path);
    // hardly any answer has a loop: only then is its source looked at
    return forbidden && !hasLoop(sources[source]!) ? forbidden : undefined;
  };

const hasLoop = (tokens: readonly number[]): boolean => {
  let path = startAt(-1);
  return tokens.some((token) => {
    const isLoop = carryingOn(path) !== undefined;
    path = extend(path, token, 0, undefined);
    return isLoop;
  });
};

/**
 * The tokens that would continue a loop: a group of up to ten tokens just written over and over. Weaker than forbidding every group that
 * occurs twice, which would also hit what the source repeats, and long numbers (digits are tokens).
 *
 *     "CoV-CoV-CoV-CoV-CoV-CoV-"   → not "CoV" again
 *     "non, non, non"              → anything may follow
 */
const carryingOn = (path: Path): ReadonlySet<number> | undefined => {
  if (path.length < fewestTokens) return undefined;
  let forbidden: Set<number> | undefined;
  // the first token of the last group, and what stands before it
  let group = path;
  for (let size = 1; size <= longestGroup && group.before; size += 1) {
    const needed = Math.max(fewestTokens, fewestCopies * size);
    // the next token counts too: it would have to equal the one a group earlier
    if (path.length >= needed && size + repeated(path, group.before, needed - size) >= needed) (forbidden ??= new Set()).add(group.token);
    group = group.before;
  }
  return forbidden;
};

/** How many of the last tokens of a path are also the last ones of an earlier part of it; `most` if there are more. */
const repeated = (path: Path, earlier: Path, most: number): number => {
  let count = 0;
  let now: Path | undefined = path;
  let then: Path | undefined = earlier;
  while (count < most && now && then && then.length > 0 && now.token === then.token) {
    count += 1;
    now = now.before;
    then = then.before;
  }
  return count;
};
