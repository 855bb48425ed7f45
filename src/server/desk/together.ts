import pLimit from 'p-limit';

/** Texts in progress at a time: enough to fill every batch, and few enough that thousands do not all lie in memory half done. */
const atOnce = 128;

/**
 * Works on the texts of a request side by side, so that they share batches.
 *
 * @param signal - stops the work
 * @param work - is given a signal that also tells that another item has failed
 * @returns what it made of each, in order
 * @throws what the first to fail threw, once the others are over: before, the next request must not be let in
 */
export const together = async <Item, Result>(
  items: readonly Item[],
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> => {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const limit = pLimit(atOnce);
  const all = items.map((item) => limit(() => work(item, either)));
  try {
    return await Promise.all(all);
  } catch (error) {
    failed.abort(error);
    await Promise.allSettled(all);
    throw error;
  }
};
