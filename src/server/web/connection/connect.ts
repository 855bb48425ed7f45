import { isAboutKey, key } from '../api/key.js';
import { request } from '../api/request.js';
import { askServer, server } from '../api/server.js';
import { notice, trouble } from './connection.js';
import { recallKey } from './kept-key.js';
import { watch } from './watch.js';

/** Finds out who the server is, asks for a key at once if it wants one, and looks after the connection from now on. */
export const connect = (): void => {
  recallKey();
  server.subscribe(() => {
    if (server.get()?.needsKey) void tryKey();
  });
  // another key may be the right one: what waits for it is tried again
  key.subscribe(() => {
    const problem = trouble.get();
    if (problem && isAboutKey(problem)) notice();
  });
  watch(askServer);
};

/** A small request that needs the key: whether it is right shows before the reader has written anything. */
const tryKey = async (): Promise<void> => {
  try {
    await request('v1/segment', { json: { text: 'Oui.' } });
  } catch (error) {
    notice(error);
  }
};
