/** How far a stream of work has got. */
export interface Progress {
  /** Items done. */
  readonly done: number;
  /** Items in total, once the whole source has been read. */
  readonly total: number | undefined;
  /** Seconds left at the present speed, once the whole source has been read. */
  readonly secondsLeft: number | undefined;
}

/** Counts items as they arrive and as they are finished. */
export interface Counter<Item> {
  /** Passes the items through and counts them. */
  readonly coming: (items: AsyncIterable<Item>) => AsyncGenerator<Item>;
  /** To be called when an item is done. */
  readonly done: (item: Item) => void;
}

/**
 * Counts items as they arrive and as they are finished, and tells the listener after each finished one.
 *
 * @param counts - whether an item counts
 * @param now - a clock in milliseconds, from any starting point
 */
export const createCounter = <Item>(
  counts: (item: Item) => boolean,
  listener: ((progress: Progress) => void) | undefined,
  now: () => number = () => performance.now(),
): Counter<Item> => {
  const since = now();
  let come = 0;
  let done = 0;
  let isWhole = false;
  return {
    async *coming(items) {
      for await (const item of items) {
        if (counts(item)) come += 1;
        yield item;
      }
      isWhole = true;
    },
    done(item) {
      if (!counts(item)) return;
      done += 1;
      const secondsEach = (now() - since) / 1000 / done;
      listener?.({ done, total: isWhole ? come : undefined, secondsLeft: isWhole ? (come - done) * secondsEach : undefined });
    },
  };
};
