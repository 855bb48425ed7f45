import { Problem } from '../problems/problem.js';

/** Wrong keys, counted by address, so that nobody can try many. */
export interface Guesses {
  /** A wrong key came from an address. */
  count(address: string): void;
  /** @throws `Problem` 429 if too many have come from it in this minute */
  check(address: string): void;
}

/** Most wrong keys a minute from one address: enough for a person who mistypes one, and for an app that has an old one. */
const most = 20;
const minute = 60_000;

/** @param now - a clock in milliseconds, from any starting point */
export const createGuesses = (now: () => number = () => performance.now()): Guesses => {
  let counts = new Map<string, number>();
  let since = now();
  const current = (): Map<string, number> => {
    if (now() - since < minute) return counts;
    since = now();
    counts = new Map<string, number>();
    return counts;
  };
  return {
    count: (address) => {
      current().set(address, (current().get(address) ?? 0) + 1);
    },
    check: (address) => {
      if ((current().get(address) ?? 0) < most) return;
      const seconds = Math.max(1, Math.ceil((minute - (now() - since)) / 1000));
      throw new Problem(429, 'too_many_requests', `too many wrong keys. Try again in ${seconds} s.`, { retryAfter: seconds });
    },
  };
};
