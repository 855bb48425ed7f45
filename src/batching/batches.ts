/** Items that are processed together, each with its index in the original list. */
export interface Batch<Item> {
  readonly items: readonly Item[];
  readonly indices: readonly number[];
}

/**
 * Groups items of similar length so that rows × longest row ≤ budget (tokens): padding counts. An item over the budget travels alone.
 * Longest first, for two reasons: a batch that does not fit in memory fails at the start, and the short batches fill the gaps at the end.
 * Items of equal length keep their order.
 *
 *     lengths [], budget 10            → []
 *     lengths [5, 2, 9, 2], budget 10  → indices [[2], [0, 1], [3]]
 *
 * @param budget - of a batch, given the total length of the items that are not in one yet
 */
export const toBatches = <Item>(
  items: readonly Item[],
  length: (item: Item) => number,
  budget: (left: number) => number,
): Batch<Item>[] => {
  const rows = items.map((item, index) => ({ item, index, length: length(item) })).sort((a, b) => b.length - a.length || a.index - b.index);
  const batches: { items: Item[]; indices: number[] }[] = [];
  let left = rows.reduce((sum, row) => sum + row.length, 0);
  let longest = 0;
  let most = 0;
  for (const row of rows) {
    const last = batches.at(-1);
    if (last && (last.items.length + 1) * longest <= most) {
      last.items.push(row.item);
      last.indices.push(row.index);
    } else {
      batches.push({ items: [row.item], indices: [row.index] });
      longest = row.length;
      most = budget(left);
    }
    left -= row.length;
  }
  return batches;
};
