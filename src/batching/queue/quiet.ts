import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without an arrival that count as quiet, and the longest wait for them. */
const pause = 2;
const longest = 30;

/**
 * Waits until nothing more arrives, at most a moment: a batch of one takes a process half as long as a batch of ten, and when a batch of many
 * calls has been answered, they all ask again at about the same time.
 *
 * @param arrivals - how many there have been
 */
export const quiet = async (arrivals: () => number): Promise<void> => {
  for (let waited = 0, seen = -1; waited < longest && arrivals() !== seen; waited += pause) {
    seen = arrivals();
    await wait(pause);
  }
};
