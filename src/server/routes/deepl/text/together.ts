/**
 * Works on all items at once.
 *
 * @param signal - stops the work
 * @param work - is given a signal that also tells that another item has failed
 * @returns what it made of each, in order
 * @throws what the first to fail threw
 */
export const together = async <Item, Result>(
  items: readonly Item[],
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> => {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  try {
    return await Promise.all(items.map((item) => work(item, either)));
  } catch (error) {
    failed.abort(error);
    throw error;
  }
};
