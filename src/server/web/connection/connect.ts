import { request } from '../api/request.js';
import { askServer, server } from '../api/server.js';
import { notice } from './connection.js';
import { recallKey } from './kept-key.js';
import { watch } from './watch.js';

/** Finds out who the server is, asks for a key at once if it wants one, and looks after the connection from now on. */
export const connect = (): void => {
  recallKey();
  server.subscribe(() => {
    if (server.get()?.needsKey) void tryKey();
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
