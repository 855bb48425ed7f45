import { keyWanted, key } from '../api/key.js';
import { ApiProblem } from '../api/problem.js';
import { askServer, server } from '../api/server.js';
import { recallKey } from './kept-key.js';
import { watch } from './watch.js';

/** Finds out who the server is, asks for a key at once if it wants one, and looks after the connection from now on. */
export const connect = (): void => {
  recallKey();
  server.subscribe(() => {
    const isMissing = server.get()?.needsKey === true && key.get() === undefined;
    if (isMissing) keyWanted.set(keyWanted.get() ?? new ApiProblem(401, 'unauthorized', ''));
  });
  watch(askServer);
};
