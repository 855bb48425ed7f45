import { createStore } from '../state/store.js';
import type { ApiProblem } from './problem.js';

/** The key that requests bring, if the server needs one. */
export const key = createStore<string | undefined>(undefined);

/** Why the reader is asked for a key: there is none, or it is wrong. Undefined while nobody asks. */
export const keyWanted = createStore<ApiProblem | undefined>(undefined);

/** Whether a refusal is about the key. */
export const isAboutKey = ({ code }: ApiProblem): boolean => code === 'unauthorized' || code === 'wrong_key';

/** The key that the reader was asked to replace, and did not: with every word that is typed, the question would come back. */
let declined: { readonly key: string | undefined } | undefined;

/**
 * Asks the reader for another key, and waits. Requests that are refused at the same time wait for the same answer; nobody is asked
 * twice about one key.
 *
 * @param refusal - of a request
 * @throws the refusal, if the reader gives none; what the signal says, if it speaks
 */
export const anotherKey = (refusal: ApiProblem, signal?: AbortSignal | null): Promise<void> =>
  new Promise((resolve, reject) => {
    const refused = key.get();
    if (declined && declined.key === refused) {
      reject(refusal);
      return;
    }
    const end = (settle: () => void): void => {
      stopListening();
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = (): void => {
      end(() => {
        reject(signal?.reason as Error);
      });
    };
    const stopListening = keyWanted.subscribe(() => {
      if (keyWanted.get() !== undefined) return;
      end(() => {
        declined = key.get() === refused ? { key: refused } : undefined;
        if (declined) reject(refusal);
        else resolve();
      });
    });
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    keyWanted.set(keyWanted.get() ?? refusal);
  });
