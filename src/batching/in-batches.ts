import { toBatches } from './batches.js';
import type { Limit } from './concurrency.js';
import { toWindows, type WindowOptions } from './windows.js';

/** How the items of a stream are processed. */
export interface Work<Item, Result> {
  /** The result of an item that needs no batch; undefined if it needs one. */
  readonly ready: (item: Item) => Result | undefined;
  /** Processes a batch. A result that takes longer than its batch (a repair) may be a promise, and no longer occupies the queue. */
  readonly run: (items: readonly Item[]) => Promise<readonly (Result | Promise<Result>)[]>;
  /** Length of an item, in the same unit as the budget. */
  readonly length: (item: Item) => number;
  /** Limit on rows × longest row of a batch, given the total length of the window's items that are not in one yet. */
  readonly budget: (left: number) => number;
  readonly window: WindowOptions;
  readonly limit: Limit;
}

/**
 * Processes a stream of items in batches of similar length and yields the results in the order of the items.
 * Bounded: no more than two windows of items are in memory, so a slow reader slows the source (back-pressure).
 * The first failure in the order of the items ends the stream with its error.
 */
export async function* inBatches<Item, Result>(source: AsyncIterable<Item>, work: Work<Item, Result>): AsyncGenerator<Result> {
  const windows = toWindows(source, work.window);
  const begun: Promise<Result>[][] = [];
  let coming: Promise<IteratorResult<Item[]>> | undefined = quiet(windows.next());
  try {
    while (coming || begun.length > 0) {
      const results = begun[0] ?? [];
      if (coming && begun.length < windowsInMemory) {
        const next: IteratorResult<Item[]> | 'result' = await firstOf(coming, results[0]);
        if (next !== 'result') {
          if (!next.done) begun.push(startWindow(next.value, work));
          coming = next.done ? undefined : quiet(windows.next());
          continue;
        }
      }
      const result = results.shift();
      if (results.length === 0) void begun.shift();
      if (result) yield await result;
    }
  } finally {
    void quiet(windows.return(undefined));
  }
}

/** One window is being processed while the next is being filled. */
const windowsInMemory = 2;

/** The next window, or 'result' if the next result is ready first: a waiting source must not hold up finished work. */
const firstOf = <Window>(window: Promise<Window>, result: Promise<unknown> | undefined): Promise<Window | 'result'> =>
  result ? Promise.race([window, result.then(done, done)]) : window;

const done = (): 'result' => 'result';

/** A failure is handled when its turn comes; until then it must not count as an unhandled rejection. */
const quiet = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};

const startWindow = <Item, Result>(window: readonly Item[], work: Work<Item, Result>): Promise<Result>[] => {
  const results: (Promise<Result> | undefined)[] = window.map((item) => {
    const ready = work.ready(item);
    return ready === undefined ? undefined : Promise.resolve(ready);
  });
  const waiting = window.map((item, index) => ({ item, index })).filter(({ index }) => results[index] === undefined);
  for (const batch of toBatches(waiting, ({ item }) => work.length(item), work.budget)) {
    const answered = work.limit(() => work.run(batch.items.map(({ item }) => item)));
    batch.items.forEach(({ index }, row) => {
      results[index] = answered.then((rows) => resultOf(rows, row, batch.items.length));
    });
  }
  return results.map((result) => quiet(result ?? Promise.reject(new Error('an item was in no batch'))));
};

const resultOf = <Result>(rows: readonly (Result | Promise<Result>)[], row: number, count: number): Result | Promise<Result> => {
  const result = rows[row];
  if (rows.length !== count || result === undefined) throw new Error(`a batch of ${count} rows came back with ${rows.length} results`);
  return result;
};
