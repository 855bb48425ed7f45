import { createStore } from '../state/store.js';
import { anotherKey, isAboutKey, key } from './key.js';
import { ApiProblem, isAway } from './problem.js';

/** A request that waits, since the server is busy: when it is sent again (milliseconds of the epoch), and what the server said. */
export interface Pause {
  readonly until: number;
  readonly problem: ApiProblem;
}

/** Undefined while none waits. */
export const pause = createStore<Pause | undefined>(undefined);

/**
 * How a request waits for a busy server: once, so that what the server says next is read (that it keeps too many files already); or as
 * long as its answer is wanted, for a text that stands on the page.
 */
export type Patience = 'once' | 'lasting';

/**
 * Sends a request; again when the server says that it is busy and for how long, and as often as the reader gives another key. For a
 * server that is away, nobody waits here: `watch` says when it is back.
 *
 * @param send - rejects with `ApiProblem` if it is refused
 * @param signal - ends the waiting
 * @throws what `send` throws in the end; what the signal says, if it speaks
 */
export const patiently = async (
  send: () => Promise<Response>,
  signal?: AbortSignal | null,
  patience: Patience = 'once',
): Promise<Response> => {
  let hasWaited = false;
  for (;;) {
    const used = key.get();
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (isAboutKey(error)) {
        // the reader may have given one while this request was on its way
        if (key.get() === used) await anotherKey(error, signal);
      } else if (error.retryAfter !== undefined && isBusy(error) && !(hasWaited && patience === 'once')) {
        hasWaited = true;
        await waitFor(error, error.retryAfter * 1000, signal);
      } else throw error;
    }
  }
};

const isBusy = (problem: ApiProblem): boolean => (problem.status === 429 || problem.status === 503) && !isAway(problem);

const waitFor = async (problem: ApiProblem, milliseconds: number, signal?: AbortSignal | null): Promise<void> => {
  const own = { until: Date.now() + milliseconds, problem };
  pause.set(own);
  try {
    await sleep(milliseconds, signal);
  } finally {
    if (pause.get() === own) pause.set(undefined);
  }
};

/** Waits. @throws what the signal says, if it speaks */
export const sleep = (milliseconds: number, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
