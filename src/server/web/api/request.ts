import { key } from './key.js';
import { ApiProblem, isAborted, problemIn } from './problem.js';

/** A request: what `fetch` takes, and a body that is sent as JSON. */
export interface Ask extends Omit<RequestInit, 'headers'> {
  readonly json?: unknown;
  readonly accept?: string;
}

/**
 * Asks the server, with the key.
 *
 * @param path - from the page's own folder, without a slash before it: the page may lie behind a proxy, below another path
 * @throws `ApiProblem`: it refused, or did not answer; `AbortError`: the signal spoke
 */
export const request = async (path: string, { json, accept, ...init }: Ask = {}): Promise<Response> => {
  const headers = new Headers();
  const own = key.get();
  if (own !== undefined) headers.set('authorization', `Bearer ${own}`);
  if (accept !== undefined) headers.set('accept', accept);
  if (json !== undefined) headers.set('content-type', 'application/json');
  const body = json === undefined ? init.body : JSON.stringify(json);
  const method = init.method ?? (json === undefined ? 'GET' : 'POST');
  const response = await reached(fetch(path, { ...init, method, headers, ...(body === undefined ? {} : { body }) }));
  if (!response.ok) throw await problemIn(response);
  return response;
};

const reached = async (answer: Promise<Response>): Promise<Response> => {
  try {
    return await answer;
  } catch (error) {
    throw isAborted(error) ? error : offline();
  }
};

/** That the server does not answer. */
export const offline = (): ApiProblem => new ApiProblem(0, 'offline', '');
