import { createStore } from '../state/store.js';

/** The key that requests bring, if the server needs one. */
export const key = createStore<string | undefined>(undefined);
