import type { Signal } from '../arguments.js';
import { Fr2enError } from '../errors.js';
import type { Answer, Marian, Pair } from './types.js';

/** Aligns pairs with a model that is loaded on first use. */
export type Aligner = Pick<Marian, 'align' | 'dispose'>;

interface Request {
  readonly pairs: readonly Pair[];
  readonly signal: Signal | undefined;
  readonly resolve: (answers: Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Most requests answered together: repairs ask for one pair each, and a batch of 32 takes little longer than one pair. */
const mostAtOnce = 32;

/**
 * An aligner for a model whose answers have no alignment. Repairs can do without it, so if it cannot be loaded, or loses its process, its
 * answers are empty; it is not loaded a second time. Requests that arrive while it works form the next batch.
 *
 * @param load - loads the aligning model, which all calls share
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

/** The oldest request and others with its signal, so that an abort can interrupt the batch without stopping another call. */
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

/** Whether the caller wants no more answers. */
const isEnd = (error: unknown): boolean => error instanceof Fr2enError && (error.code === 'ERR_ABORTED' || error.code === 'ERR_DISPOSED');
