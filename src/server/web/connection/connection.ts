import { ApiProblem } from '../api/problem.js';
import { createStore } from '../state/store.js';

/** What stands between the page and the server: undefined if nothing does. */
export const trouble = createStore<ApiProblem | undefined>(undefined);

/** Says that a request failed, so that the page can say what to do; and, with undefined, that one succeeded. */
export const notice = (error?: unknown): void => {
  trouble.set(error instanceof ApiProblem ? error : undefined);
};
