/** How far a stream of work is. */
export interface Progress {
  /** Items done. */
  readonly done: number;
  /** Items in all, once the whole source is read. */
  readonly total: number | undefined;
  /** Seconds left at the present speed, once the whole source is read. */
  readonly secondsLeft: number | undefined;
}

/** Counts items on their way in and out. */
export interface Counter<Item> {
  /** The same items, counted. */
  readonly coming: (items: AsyncIterable<Item>) => AsyncGenerator<Item>;
  /** Called when an item is done. */
  readonly done: (item: Item) => void;
}

/**
 * Counts what comes and what is done, and tells the listener after each item done.
 *
 * @param counts - whether an item counts
 * @param now - milliseconds, from any start
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
