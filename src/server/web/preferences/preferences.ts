import type { CallBody } from '../api/types.js';
import { createStore } from '../state/store.js';

/** How the reader wants the English: what is not set is the server's default. */
export const preferences = createStore<Omit<CallBody, 'alternatives'>>({});
