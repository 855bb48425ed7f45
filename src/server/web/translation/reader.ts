import { isAborted } from '../api/problem.js';
import type { StreamLine } from '../api/types.js';
import { createStore, type Store } from '../state/store.js';
import { edited } from './edited.js';
import { pauseFor } from './pause.js';
import { begun, ended, extended, nothing, outdated, type Reading } from './reading.js';

/** Keeps a text and its English together. */
export interface Reader {
  readonly reading: Pick<Store<Reading>, 'get' | 'subscribe'>;
  /** The text is now this; it is translated after a pause. */
  readonly write: (text: string) => void;
  /** Translates the same text again: with other options, or because it could not be done before. */
  readonly again: () => void;
}

/** What a reader works with. */
export interface ReaderTools {
  readonly translate: (text: string, signal: AbortSignal) => AsyncIterable<StreamLine>;
  /** Most characters that the server takes; undefined while that is not known. */
  readonly most: () => number | undefined;
  /** Called with what went wrong, and without it when a translation has come to its end. */
  readonly notice: (error?: unknown) => void;
}

/** The page is drawn again at most so often, in milliseconds: a long text comes in hundreds of lines. */
const drawingPause = 60;

/** Makes a reader without a text. */
export const createReader = ({ translate, most, notice }: ReaderTools): Reader => {
  const reading = createStore<Reading>(nothing);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    running?.abort();
    running = undefined;
  };
  const fail = (error: unknown): void => {
    reading.set({ ...reading.get(), state: 'failed' });
    notice(error);
  };
  const start = (): void => {
    stop();
    const { text } = reading.get();
    if (text.trim() === '') return;
    if (text.length > (most() ?? Number.POSITIVE_INFINITY)) {
      reading.set({ ...reading.get(), state: 'too long' });
      return;
    }
    const own = new AbortController();
    running = own;
    reading.set(begun(reading.get()));
    follow(reading, translate(text, own.signal), own.signal).then(
      () => {
        if (!own.signal.aborted) notice();
      },
      (error: unknown) => {
        if (!own.signal.aborted && !isAborted(error)) fail(error);
      },
    );
  };
  return {
    reading,
    write: (text) => {
      if (text === reading.get().text) return;
      stop();
      reading.set(edited(reading.get(), text));
      timer = setTimeout(start, pauseFor(text.length));
    },
    again: () => {
      reading.set(outdated(reading.get()));
      start();
    },
  };
};

/** Takes up what comes; once the signal has spoken, the reading belongs to another translation. */
const follow = async (reading: Store<Reading>, lines: AsyncIterable<StreamLine>, signal: AbortSignal): Promise<void> => {
  let next: Reading = { ...reading.get(), foreign: undefined };
  let drawn = Number.NEGATIVE_INFINITY;
  for await (const line of lines) {
    if (signal.aborted) return;
    const before = next;
    next = taken(next, line);
    // so that a warning about the language stays while the same text comes again, with a word more
    if (next === before) continue;
    const now = performance.now();
    if (now - drawn < drawingPause) continue;
    drawn = now;
    reading.set(next);
  }
  if (!signal.aborted) reading.set({ ...next, state: 'done' });
};

const taken = (reading: Reading, line: StreamLine): Reading => {
  if ('language' in line) return { ...reading, foreign: line.language.code };
  if ('report' in line) return { ...reading, report: line.report };
  if (!('gap' in line)) return reading;
  return line.segment ? extended(reading, line.gap, line.segment) : ended(reading, line.gap);
};
