import { Problem } from '../problems/problem.js';
import { createPace } from './pace.js';

/** How much has been accepted and is not done. */
export interface Admission {
  /**
   * Takes on a text.
   *
   * @param characters - its length in UTF-16 units
   * @returns to be called once it is done or given up
   * @throws `Problem` 503 if too much is waiting, with the seconds until there is room for it
   */
  take(characters: number): Ticket;
  /** Characters accepted and not done. */
  waiting(): number;
}

/** A text that has been taken on. */
export interface Ticket {
  /** Makes room for others; the second time it does nothing. */
  readonly end: (how: 'done' | 'given up') => void;
}

/** Longest time that a client is told to wait, in seconds: by then much may have changed. */
const longestWait = 120;

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
  const pace = createPace(now);
  return {
    take: (characters) => {
      if (waiting > 0 && waiting + characters > most) {
        const excess = Math.min(waiting, waiting + characters - most);
        const retryAfter = Math.min(longestWait, Math.max(1, Math.ceil(excess / pace.perSecond())));
        const why = `the server has ${waiting} characters to translate already. Try again in ${retryAfter} s.`;
        throw new Problem(503, 'overloaded', why, { retryAfter });
      }
      if (waiting === 0) pace.begin();
      waiting += characters;
      let isOpen = true;
      return {
        end: (how) => {
          if (!isOpen) return;
          isOpen = false;
          waiting -= characters;
          pace.count(how === 'done' ? characters : 0);
        },
      };
    },
    waiting: () => waiting,
  };
};
