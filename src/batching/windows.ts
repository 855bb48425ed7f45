import { setTimeout as wait } from 'node:timers/promises';

/** How far a window looks ahead. */
export interface WindowOptions {
  /** Items in the first window: few, so that the first result comes soon. */
  readonly first: number;
  /** Largest number of items in a window; until it is reached, each full window doubles the size of the next. */
  readonly most: number;
  /** Milliseconds after which a window is passed on even if it is not full: someone who types a line wants its English now. */
  readonly patience: number;
}

/**
 * Cuts a stream of items into windows, within which items may be sorted into batches of similar length. No window is empty.
 *
 *     nothing                     → no window
 *     a b c d e, first 1, most 2  → [a] [b c] [d e]
 */
export async function* toWindows<Item>(source: AsyncIterable<Item>, { first, most, patience }: WindowOptions): AsyncGenerator<Item[]> {
  const iterator = source[Symbol.asyncIterator]();
  let coming = iterator.next();
  let size = first;
  let window: Item[] = [];
  let deadline: Promise<'late'> | undefined;
  try {
    for (;;) {
      const next = await (deadline ? Promise.race([coming, deadline]) : coming);
      const full = next !== 'late' && !next.done && window.push(next.value) >= size;
      if (next !== 'late') {
        if (next.done) break;
        coming = iterator.next();
        deadline ??= wait(patience, 'late', { ref: false });
      }
      if (next !== 'late' && !full) continue;
      yield window;
      window = [];
      deadline = undefined;
      if (full) size = Math.min(size * 2, most);
    }
    if (window.length > 0) yield window;
  } finally {
    // not awaited: a source that hangs (a terminal nobody types into) must not delay the end
    coming.catch(() => undefined);
    iterator.return?.().catch(() => undefined);
  }
}
