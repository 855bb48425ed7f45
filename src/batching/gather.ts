import type { Limit } from './concurrency.js';

interface Request<Item, Result> {
  readonly items: readonly Item[];
  readonly resolve: (results: readonly Result[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Merges small requests into one batch: all that have arrived by the time a slot in the queue is free. Asking again for a single sentence
 * takes a process as long as asking for ten.
 *
 * @param run - returns the results of the items of several requests, in their order
 */
export const gatherer = <Item, Result>(
  limit: Limit,
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
): ((items: readonly Item[]) => Promise<readonly Result[]>) => {
  let waiting: Request<Item, Result>[] = [];
  const answer = async (): Promise<void> => {
    const requests = waiting;
    waiting = [];
    try {
      const results = await run(requests.flatMap(({ items }) => items));
      let at = 0;
      for (const { items, resolve } of requests) resolve(results.slice(at, (at += items.length)));
    } catch (error) {
      for (const { reject } of requests) reject(error);
    }
  };
  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      if (waiting.length === 1) void limit(answer);
    });
};
