import { setTimeout as wait } from 'node:timers/promises';
import { Fr2enError } from '../../errors.js';
import type { Log } from '../log.js';
import { Problem } from '../problems/problem.js';

/** Whether the model answers. */
export interface Readiness {
  /** Why it does not, as an answer of status 503; undefined once it does. */
  trouble(): Problem | undefined;
  /** A text could not be translated: if the model itself is the reason, it is asked again until it answers. */
  failed(error: unknown): void;
  /** Asks no more. */
  stop(): void;
}

/** Seconds between two questions to a model that does not answer; the last for all further ones. */
const pauses = [1, 2, 5, 10, 30];

/**
 * Asks the model until it answers, and again after it has failed.
 *
 * @param ask - has a text translated
 * @param pause - waits some milliseconds; for tests
 */
export const createReadiness = (
  ask: () => Promise<unknown>,
  log: Pick<Log, 'error' | 'info'>,
  pause: (milliseconds: number) => Promise<unknown> = (milliseconds) => wait(milliseconds, undefined, { ref: false }),
): Readiness => {
  let state: 'loading' | 'ready' | 'failing' | 'stopped' = 'loading';
  const isStopped = (): boolean => state === 'stopped';
  const askUntilItAnswers = async (): Promise<void> => {
    for (let times = 0; !isStopped(); times += 1) {
      try {
        await ask();
        if (isStopped()) return;
        log.info(state === 'failing' ? 'the model answers again' : 'the model answers');
        state = 'ready';
        return;
      } catch (error) {
        if (isStopped()) return;
        state = 'failing';
        log.error({ err: error }, 'the model does not answer');
        await pause(1000 * (pauses[times] ?? pauses.at(-1)!));
      }
    }
  };
  void askUntilItAnswers();
  return {
    trouble: () => (state === 'ready' ? undefined : new Problem(503, 'not_ready', whys[state], { retryAfter: retries[state] })),
    failed: (error) => {
      if (state !== 'ready' || !isOfTheModel(error)) return;
      state = 'failing';
      log.error({ err: error }, 'the model failed');
      void askUntilItAnswers();
    },
    stop: () => {
      state = 'stopped';
    },
  };
};

const whys = {
  loading: 'the model is being loaded.',
  failing: 'the model does not answer; it is asked again and again. If it stays so, tell who runs the server.',
  stopped: 'the server is being stopped.',
};
const retries = { loading: 1, failing: 5, stopped: 5 };

const isOfTheModel = (error: unknown): boolean =>
  error instanceof Fr2enError && ['ERR_WORKER', 'ERR_TEMPORARY', 'ERR_MODEL_CORRUPT', 'ERR_MODEL_NOT_FOUND'].includes(error.code);
