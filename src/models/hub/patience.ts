import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait for a hub, in milliseconds. */
export interface Patience {
  /** Without an answer, or without a further byte of it. */
  readonly silence: number;
  /** Before the second try; it doubles with each further one. */
  readonly pause: number;
  /** The longest wait before a try, also where the hub asks for a longer one. */
  readonly longestPause: number;
  /** Tries without progress. */
  readonly tries: number;
}

/** For people at home and servers alike: gives up after a minute or two without progress. */
export const defaultPatience: Patience = { silence: 30_000, pause: 1000, longestPause: 60_000, tries: 5 };

/** Waits before try `tried` + 1; a hub that names a time (`Retry-After`) is obeyed up to the longest pause. */
export const waitBefore = async (tried: number, patience: Patience, signal?: AbortSignal, asked = 0): Promise<void> => {
  const own = patience.pause * 2 ** (tried - 1);
  await pause(Math.min(Math.max(own, asked), patience.longestPause), undefined, signal ? { signal } : {});
};

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; 0 where it asks for none. */
export const retryAfter = (header: string | null, now = Date.now()): number => {
  if (header === null) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return wait > 0 ? wait : 0;
};

/** Ends a request in which nothing arrives for too long. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Something has arrived. */
  alive(): void;
  end(): void;
}

/** The hub has been silent for too long. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/** Watches one request; it also ends when the caller's signal does. */
export const watch = ({ silence }: Patience, signal?: AbortSignal): Watch => {
  const silent = new AbortController();
  const timer = setTimeout(() => {
    silent.abort(new Silence(`nothing arrived for ${silence / 1000} s`));
  }, silence);
  return {
    signal: signal ? AbortSignal.any([signal, silent.signal]) : silent.signal,
    alive: () => timer.refresh(),
    end: () => {
      clearTimeout(timer);
    },
  };
};
