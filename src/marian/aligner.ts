import { Fr2enError } from '../errors.js';
import type { Marian } from './types.js';

/** Aligns pairs with a model that is loaded on first use. */
export type Aligner = Pick<Marian, 'align' | 'dispose'>;

/**
 * An aligner for a model whose answers have no alignment. Repairs can do without it, so if it cannot be loaded, or loses its process, its
 * answers are empty; it is not loaded a second time.
 *
 * @param load - loads the aligning model, which all calls share
 */
export const createAligner = (load: () => Promise<Marian>): Aligner => {
  let loading: Promise<Marian | undefined> | undefined;
  let isDisposed = false;
  return {
    align: async (pairs, handling) => {
      if (pairs.length === 0 || isDisposed) return [];
      loading ??= load().catch(() => undefined);
      try {
        return (await (await loading)?.score(pairs, handling)) ?? [];
      } catch (error) {
        if (isEnd(error)) throw error;
        return [];
      }
    },
    dispose: async () => {
      isDisposed = true;
      await (await loading)?.dispose();
    },
  };
};

/** Whether the caller wants no more answers. */
const isEnd = (error: unknown): boolean => error instanceof Fr2enError && (error.code === 'ERR_ABORTED' || error.code === 'ERR_DISPOSED');
