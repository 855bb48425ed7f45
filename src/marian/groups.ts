/** Source tokens × beams that run at once, at most: bounds the memory of the key-value cache whatever a caller hands over. */
export const mostCells = 16_384;

/**
 * Sorts rows into groups of similar length, longest first, so that rows × longest row × beams stays under `most`; padding is paid for.
 *
 *     lengths [], 10              → []
 *     lengths [5, 2, 9, 2], 10    → [[2], [0, 1], [3]]
 */
export const groupByLength = (lengths: readonly number[], beams: number, most = mostCells): number[][] => {
  const order = [...lengths.keys()].sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const groups: number[][] = [];
  for (const index of order) {
    const group = groups.at(-1);
    const longest = group ? lengths[group[0]!]! : 0;
    if (group && (group.length + 1) * longest * beams <= most) group.push(index);
    else groups.push([index]);
  }
  return groups;
};
