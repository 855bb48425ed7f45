import { Problem } from '../problems/problem.js';

/** How much has been accepted and is not done. */
export interface Admission {
  /**
   * Takes on a text.
   *
   * @param characters - its length in UTF-16 units
   * @returns to be called once, when it is done or given up
   * @throws `Problem` 503 if too much is waiting, with the seconds that it will take
   */
  take(characters: number): () => void;
  /** Characters accepted and not done. */
  waiting(): number;
}

/** Characters a second until the server has seen its own speed: what two cores do. */
const speedAtFirst = 4000;

/**
 * Back-pressure: what waits is held in memory, so there is a limit, and a client is told when to try again.
 *
 * A text larger than the limit is taken on if nothing else waits: otherwise it never could be.
 *
 * @param most - characters
 * @param now - a clock in milliseconds, from any starting point
 */
export const createAdmission = (most: number, now: () => number = () => performance.now()): Admission => {
  let waiting = 0;
  let speed = speedAtFirst;
  const finish = (characters: number, since: number): void => {
    waiting -= characters;
    const seconds = (now() - since) / 1000;
    // a slow mean: one short text says little
    if (characters > 0 && seconds > 0) speed += (characters / seconds - speed) / 20;
  };
  return {
    take: (characters) => {
      if (waiting > 0 && waiting + characters > most) {
        const seconds = Math.max(1, Math.ceil(waiting / Math.max(speed, 1)));
        throw new Problem(503, 'overloaded', `the server has ${waiting} characters to translate already. Try again later.`, {
          retryAfter: seconds,
        });
      }
      waiting += characters;
      const since = now();
      let isOpen = true;
      return () => {
        if (isOpen) finish(characters, since);
        isOpen = false;
      };
    },
    waiting: () => waiting,
  };
};
