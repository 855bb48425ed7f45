import { key } from './key.js';
import { type Patience, patiently } from './patience.js';
import { isAborted, offline, problemIn } from './problem.js';

/** A request: what `fetch` takes, and a body that is sent as JSON. */
export interface Ask extends Omit<RequestInit, 'headers'> {
  readonly json?: unknown;
  readonly accept?: string;
  /** `once` by default. */
  readonly patience?: Patience;
}

/**
 * Asks the server, with the key. If the server wants another one, the reader is asked for it; if it is busy, the request waits and is sent
 * again.
 *
 * @param path - from the page's own folder, without a slash before it: the page may lie behind a proxy, below another path
 * @throws `ApiProblem`: it refused, or did not answer; `AbortError`: the signal spoke
 */
export const request = (path: string, { patience, ...ask }: Ask = {}): Promise<Response> =>
  patiently(() => send(path, ask), ask.signal, patience);

const send = async (path: string, { json, accept, ...init }: Omit<Ask, 'patience'>): Promise<Response> => {
  const headers = new Headers(keyHeader());
  if (accept !== undefined) headers.set('accept', accept);
  if (json !== undefined) headers.set('content-type', 'application/json');
  const body = json === undefined ? init.body : JSON.stringify(json);
  const method = init.method ?? (json === undefined ? 'GET' : 'POST');
  const response = await reached(fetch(path, { ...init, method, headers, ...(body === undefined ? {} : { body }) }));
  if (!response.ok) throw await problemIn(response);
  return response;
};

/** The header with the key, if there is one. */
export const keyHeader = (): Readonly<Record<string, string>> => {
  const own = key.get();
  return own === undefined ? {} : { authorization: `Bearer ${own}` };
};

const reached = async (answer: Promise<Response>): Promise<Response> => {
  try {
    return await answer;
  } catch (error) {
    throw isAborted(error) ? error : offline();
  }
};
