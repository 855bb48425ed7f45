import type { Hub } from './connection.js';
import { type Patience, retryAfter, waitBefore, type Watch, watch } from './patience.js';
import { isPassing, refused, unreachable, type Wanted } from './troubles.js';

/** One pull: what to fetch, and how to reach it. */
export interface Pulling extends Wanted {
  readonly hub: Hub;
  readonly patience: Patience;
  readonly signal: AbortSignal | undefined;
}

/** A response whose body is still to be read, under a watch that the reader ends. */
export interface Answer {
  readonly response: Response;
  readonly watch: Watch;
}

/**
 * Asks the hub, and retries with growing pauses if it is busy or the connection breaks.
 *
 * @param fine - statuses besides success that the caller can use
 * @throws `ERR_DOWNLOAD`; the signal's reason
 */
export const ask = async (pulling: Pulling, url: string, init: RequestInit = {}, fine: readonly number[] = []): Promise<Answer> => {
  const { hub, patience, signal } = pulling;
  for (let tried = 1; ; tried += 1) {
    const watched = watch(patience, signal);
    let asked = 0;
    try {
      const response = await hub.fetch(url, { ...init, signal: watched.signal });
      watched.alive();
      if (response.ok || fine.includes(response.status)) return { response, watch: watched };
      await response.body?.cancel();
      if (!isBusy(response.status) || tried >= patience.tries) throw refused(pulling, hub, response, url);
      asked = retryAfter(response.headers.get('retry-after'));
    } catch (error) {
      watched.end();
      signal?.throwIfAborted();
      if ((error as { code?: unknown }).code === 'ERR_DOWNLOAD') throw error;
      if (!isPassing(error) || tried >= patience.tries) throw unreachable(pulling, url, error);
    }
    watched.end();
    await waitBefore(tried, patience, signal, asked);
  }
};

const isBusy = (status: number): boolean => status === 429 || (status >= 500 && status !== 501);

/**
 * A `fetch` for `@huggingface/hub` with the retries of `ask`. Its responses are lists of a few kilobytes and are read whole, under the
 * watch.
 */
export const patientFetch =
  (pulling: Pulling): typeof fetch =>
  async (input, init) => {
    const { response, watch: watched } = await ask(pulling, input instanceof Request ? input.url : String(input), init);
    try {
      return new Response(await response.arrayBuffer(), { status: response.status, headers: response.headers });
    } catch (error) {
      pulling.signal?.throwIfAborted();
      throw unreachable(pulling, response.url, error);
    } finally {
      watched.end();
    }
  };
