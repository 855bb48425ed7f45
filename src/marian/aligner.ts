import type { Signal } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import type { Answer, Marian, Pair } from './types.js';

/** Aligns pairs by a model that is loaded when it is first needed. */
export type Aligner = Pick<Marian, 'align' | 'dispose'>;

interface Request {
  readonly pairs: readonly Pair[];
  readonly signal: Signal | undefined;
  readonly resolve: (answers: Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Requests that are answered at once: repairs ask for a pair each, and a batch of 32 takes little longer than one. */
const mostAtOnce = 32;

/**
 * An aligner for a model whose answers have no alignment. Repairs can do without it, so one that cannot be loaded, or whose process is
 * lost, answers nothing; it is not loaded a second time. While it works, what else is asked gathers to the next batch.
 *
 * @param load - loads the model that aligns; all calls share it
 */
export const createAligner = (load: () => Promise<Marian>): Aligner => {
  const waiting: Request[] = [];
  let loading: Promise<Marian | undefined> | undefined;
  let isWorking = false;
  let isDisposed = false;

  const work = async (): Promise<void> => {
    isWorking = true;
    loading ??= load().catch(() => undefined);
    const marian = await loading;
    while (waiting.length > 0) await answer(takeBatch(waiting), marian);
    isWorking = false;
  };

  return {
    align: (pairs, signal) =>
      new Promise((resolve, reject) => {
        if (pairs.length === 0 || isDisposed) {
          resolve([]);
          return;
        }
        waiting.push({ pairs, signal, resolve, reject });
        if (!isWorking) void work();
      }),
    dispose: async () => {
      isDisposed = true;
      await (await loading)?.dispose();
    },
  };
};

/** The oldest request and those of the same call, so that an abort is heard in the middle of a batch and stops nobody else's. */
const takeBatch = (waiting: Request[]): Request[] => {
  const batch = waiting.filter(({ signal }) => signal === waiting[0]?.signal).slice(0, mostAtOnce);
  for (const request of batch) waiting.splice(waiting.indexOf(request), 1);
  return batch;
};

const answer = async (batch: readonly Request[], marian: Marian | undefined): Promise<void> => {
  let answers: Answer[] = [];
  try {
    if (marian)
      answers = await marian.score(
        batch.flatMap(({ pairs }) => pairs),
        batch[0]?.signal,
      );
  } catch (error) {
    if (isEnd(error)) {
      for (const { reject } of batch) reject(error);
      return;
    }
  }
  let at = 0;
  for (const { pairs, resolve } of batch) resolve(answers.slice(at, (at += pairs.length)));
};

/** The caller wants nothing more. */
const isEnd = (error: unknown): boolean => error instanceof Fr2enError && (error.code === 'ERR_ABORTED' || error.code === 'ERR_DISPOSED');
