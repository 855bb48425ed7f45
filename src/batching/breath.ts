import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds of uninterrupted work before the caller's loop gets a turn: at sixty frames a second, a frame lasts sixteen. */
const longestStretch = 4;

/** Waits for a turn of the event loop if one is due. */
export type Breath = () => Promise<void>;

/** Where the breath of calls that share an event loop comes from. */
export interface Breathing {
  /** The breath of a client. */
  lane(client: object): Breath;
}

/**
 * Yields to the caller's event loop once the work since its last turn has taken a few milliseconds; until then it costs next to nothing.
 * Those that wait resume one by one, so that their work never adds up to a long pause: each does one thing (a segment, a check of a unit)
 * and asks again. Clients take turns, so that a sentence does not wait for the hundreds of a document; what one client has resumes in the
 * order in which it asked.
 *
 * @param now - a clock in milliseconds, from any starting point
 */
export const createBreathing = (now: () => number = () => performance.now()): Breathing => {
  /** What waits of each client that has something, the next client first. */
  const clients: (() => void)[][] = [];
  const known = new WeakMap<object, (() => void)[]>();
  let since = now();
  let isGoing = false;

  const go = async (): Promise<void> => {
    isGoing = true;
    // the first to ask is not waiting yet
    await Promise.resolve();
    for (let client = clients.shift(); client; client = clients.shift()) {
      if (now() - since >= longestStretch) {
        await turn();
        since = now();
      }
      client.shift()?.();
      if (client.length > 0) clients.push(client);
      // what has resumed does its work before the clock is read again
      await Promise.resolve();
    }
    isGoing = false;
  };

  return {
    lane: (of) => {
      const client = known.get(of) ?? [];
      known.set(of, client);
      return () =>
        new Promise((resume) => {
          if (client.push(resume) === 1) clients.push(client);
          if (!isGoing) void go();
        });
    },
  };
};
