import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without news after which a stream shows that it is alive: proxies wait for 60 s, some for 30 s. */
const silence = 15_000;

/** In place of something that is not there yet. */
export const late = Symbol('late');

/** What a promise gives, or `late` if it takes longer than so many milliseconds. @throws what it rejects with in that time */
export const soon = async <Result>(work: Promise<Result>, milliseconds: number): Promise<Result | typeof late> => {
  const timer = new AbortController();
  try {
    return await Promise.race([work, wait(milliseconds, late, { ref: false, signal: timer.signal })]);
  } finally {
    timer.abort();
  }
};

/**
 * What a generator yields, and a sign of life whenever nothing has come for a while: proxies and clients end a connection on which nothing
 * comes.
 *
 * @param sign - something that the reader passes over
 * @param between - milliseconds
 */
export async function* withSignsOfLife(texts: AsyncIterator<string>, sign: string, between = silence): AsyncGenerator<string> {
  try {
    for (let next = texts.next(); ;) {
      const result = await soon(next, between);
      if (result === late) {
        yield sign;
        continue;
      }
      if (result.done) return;
      yield result.value;
      next = texts.next();
    }
  } finally {
    // its reader may have gone
    await texts.return?.();
  }
}
