import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds of uninterrupted work before the caller's loop gets a turn: at sixty frames a second, a frame lasts sixteen. */
const longestStretch = 4;

/** Waits for a turn of the event loop if one is due. */
export type Breath = () => Promise<void>;

/**
 * Yields to the caller's event loop once the work since its last turn has taken a few milliseconds; until then it costs next to nothing.
 * Callers resume in the order in which they asked, so that their work never adds up to a long pause: each does one thing (a segment, a
 * check of a unit) and asks again.
 *
 * @param now - a clock in milliseconds, from any starting point
 */
export const createBreath = (now: () => number = () => performance.now()): Breath => {
  let since = now();
  let last = Promise.resolve();
  const breathe = async (): Promise<void> => {
    if (now() - since < longestStretch) return;
    await turn();
    since = now();
  };
  return () => (last = last.then(breathe));
};
