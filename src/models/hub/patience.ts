import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait for a hub. Times in milliseconds. */
export interface Patience {
  /** Longest wait for a response, or for its next byte. */
  readonly silence: number;
  /** Pause before the second try; it doubles with each further one. */
  readonly pause: number;
  /** The longest pause before a try, even if the hub asks for a longer one. */
  readonly longestPause: number;
  /** Number of tries without progress. */
  readonly tries: number;
}

/** Suits people at home and servers alike: gives up after a minute or two without progress. */
export const defaultPatience: Patience = { silence: 30_000, pause: 1000, longestPause: 60_000, tries: 5 };

/** Waits before try `tried` + 1; obeys the hub's `Retry-After` up to the longest pause. */
export const waitBefore = async (tried: number, patience: Patience, signal?: AbortSignal, asked = 0): Promise<void> => {
  const own = patience.pause * 2 ** (tried - 1);
  await pause(Math.min(Math.max(own, asked), patience.longestPause), undefined, signal ? { signal } : {});
};

/** Milliseconds that a `Retry-After` (seconds, or a date) asks for; 0 if it asks for none. */
export const retryAfter = (header: string | null, now = Date.now()): number => {
  if (header === null) return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return wait > 0 ? wait : 0;
};

/** Ends a request if nothing arrives for too long. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Reports that something has arrived. */
  alive(): void;
  end(): void;
}

/** The hub was silent for too long. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/** Watches one request, which the caller's signal ends too. */
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
