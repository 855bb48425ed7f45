import { setImmediate as breathe } from 'node:timers/promises';

/**
 * Hands out turns of the event loop: each caller goes on in a turn of its own, in the order of the calls, so that what several have to do
 * never adds up to a long stop.
 */
export const createTurns = (): (() => Promise<void>) => {
  let last = Promise.resolve();
  return () => (last = last.then(() => breathe()));
};
