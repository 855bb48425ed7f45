import { ApiProblem } from '../api/problem.js';
import { createStore } from '../state/store.js';

/** What stands between the page and the server: undefined if nothing does. */
export const trouble = createStore<ApiProblem | undefined>(undefined);

/** Says that a request failed, so that the page can say what to do; and, with undefined, that one succeeded. */
export const notice = (error?: unknown): void => {
  trouble.set(error instanceof ApiProblem ? error : undefined);
};

/** Whether the server cannot be reached, or is not ready: that passes without the reader doing anything. */
export const isAway = (problem: ApiProblem | undefined): boolean => problem?.code === 'offline' || problem?.code === 'not_ready';
