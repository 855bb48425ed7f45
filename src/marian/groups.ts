const mostTokens = 2048;
const mostCells = 4096;

/**
 * Most source tokens × beams that run at once: more takes more memory and is no faster, since the processor's caches are full. Measured
 * with 4 beams: 4,096 took 7.3 s, 8,192 took 7.9 and 2,048 took 8.7; greedy: 2,048 took 4.6 s and 1,024 took 4.9.
 */
export const cellsAtOnce = (beams: number): number => Math.min(mostTokens * beams, mostCells);

const mostSources = 64;
const mostRows = 256;

/** Most rows at once in a decoder that refills: of 64 sources, as long as their beams fit. */
export const rowsAtOnce = (beams: number): number => Math.min(mostSources * beams, mostRows);

/** Rows by length, the longest first. */
export const longestFirst = (lengths: readonly number[]): number[] =>
  [...lengths.keys()].sort((a, b) => lengths[b]! - lengths[a]! || a - b);

/**
 * Sorts rows into groups of similar length, longest first, with rows × longest row × beams ≤ `most`; padding counts. A longer row is a
 * group of its own.
 *
 *     lengths [], 10              → []
 *     lengths [5, 2, 9, 2], 10    → [[2], [0, 1], [3]]
 */
export const groupByLength = (lengths: readonly number[], beams: number, most = cellsAtOnce(beams)): number[][] => {
  const groups: number[][] = [];
  for (const index of longestFirst(lengths)) {
    const group = groups.at(-1);
    const longest = group ? lengths[group[0]!]! : 0;
    if (group && (group.length + 1) * longest * beams <= most) group.push(index);
    else groups.push([index]);
  }
  return groups;
};
