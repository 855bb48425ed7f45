import { createStore } from '../state/store.js';
import { anotherKey, isAboutKey, key } from './key.js';
import { ApiProblem } from './problem.js';

/** A request that waits, since the server is busy: when it is sent again (milliseconds of the epoch), and what the server said. */
export interface Pause {
  readonly until: number;
  readonly problem: ApiProblem;
}

/** Undefined while none waits. */
export const pause = createStore<Pause | undefined>(undefined);

/**
 * Sends a request; once more when the server says that it is busy and for how long, and as often as the reader gives another key.
 *
 * @param send - rejects with `ApiProblem` if it is refused
 * @throws what `send` throws in the end; what the signal says, if it speaks
 */
export const patiently = async (send: () => Promise<Response>, signal?: AbortSignal | null): Promise<Response> => {
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
      } else if (error.retryAfter !== undefined && isBusy(error) && !hasWaited) {
        hasWaited = true;
        await waitFor(error, error.retryAfter * 1000, signal);
      } else throw error;
    }
  }
};

const isBusy = ({ status }: ApiProblem): boolean => status === 429 || status === 503;

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
