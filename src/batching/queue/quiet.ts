import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without an arrival that count as quiet, and the longest wait for them. */
const pause = 2;
const longest = 30;

/**
 * Waits until nothing more arrives, at most a moment. A batch of one takes a process half as long as a batch of ten, and when a batch of
 * many calls has been answered, they all ask again at about the same time.
 *
 * @param arrivals - how many there have been; undefined if it is pointless to wait for more
 */
export const quiet = async (arrivals: () => number | undefined): Promise<void> => {
  let seen = -1;
  for (let waited = 0; waited < longest; waited += pause) {
    const now = arrivals();
    if (now === undefined || now === seen) return;
    seen = now;
    await wait(pause);
  }
};
