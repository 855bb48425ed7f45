import { silent } from './silent.js';
import { toWindows, type WindowOptions } from './windows.js';

/** How the items of a stream are processed. */
export interface Work<Item, Result> {
  /** The result of an item that need not be asked for; undefined if it must. */
  readonly ready: (item: Item) => Result | undefined;
  /** Asks for the results of those items of a window that are not ready: a promise for each. */
  readonly ask: (items: readonly Item[]) => readonly Promise<Result>[];
  readonly window: WindowOptions;
}

/**
 * Asks for the results of a stream of items, a window at a time, and yields them in the order of the items.
 * Bounded: no more than two windows of items are in memory, so a slow reader slows the source (back-pressure).
 * The first failure in the order of the items ends the stream with its error.
 */
export async function* inWindows<Item, Result>(source: AsyncIterable<Item>, work: Work<Item, Result>): AsyncGenerator<Result> {
  const windows = toWindows(source, work.window);
  const begun: Promise<Result>[][] = [];
  let coming: Promise<IteratorResult<Item[]>> | undefined = silent(windows.next());
  try {
    while (coming || begun.length > 0) {
      const results = begun[0] ?? [];
      if (coming && begun.length < windowsInMemory) {
        const next: IteratorResult<Item[]> | 'result' = await firstOf(coming, results[0]);
        if (next !== 'result') {
          if (!next.done) begun.push(startWindow(next.value, work));
          coming = next.done ? undefined : silent(windows.next());
          continue;
        }
      }
      const result = results.shift();
      if (results.length === 0) void begun.shift();
      if (result) yield await result;
    }
  } finally {
    void silent(windows.return(undefined));
  }
}

/** One window is being processed while the next is being filled. */
const windowsInMemory = 2;

/** The next window, or 'result' if the next result is ready first: a waiting source must not hold up finished work. */
const firstOf = <Window>(window: Promise<Window>, result: Promise<unknown> | undefined): Promise<Window | 'result'> =>
  result ? Promise.race([window, result.then(done, done)]) : window;

const done = (): 'result' => 'result';

const startWindow = <Item, Result>(window: readonly Item[], work: Work<Item, Result>): Promise<Result>[] => {
  const ready = window.map((item) => work.ready(item));
  const asked = work.ask(window.filter((_, at) => ready[at] === undefined));
  let next = 0;
  return ready.map((result) => silent(result === undefined ? asked[next++]! : Promise.resolve(result)));
};
