import { createStore } from '../state/store.js';
import { request } from './request.js';
import type { ServerInfo } from './types.js';

/** What the server is; undefined until it has said so. */
export const server = createStore<ServerInfo | undefined>(undefined);

/** Asks the server what it is. @throws `ApiProblem` */
export const askServer = async (): Promise<void> => {
  const response = await request('v1/server');
  server.set((await response.json()) as ServerInfo);
};
