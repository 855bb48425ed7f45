import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds of work in a row after which the caller's loop has its turn: of sixty frames a second each takes sixteen. */
const longestStretch = 4;

/** Waits for a turn of the event loop where one is due. */
export type Breath = () => Promise<void>;

/**
 * Lets the caller's event loop go on where the work since its last turn has taken some milliseconds, and costs next to nothing where it has
 * not. Who asks goes on in the order of the asking, so that what several have to do never adds up to a long stop: each does one thing (a
 * segment, a check of a unit) and asks again.
 *
 * @param now - milliseconds, from any start
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
