import '../fixtures/typescript/children.js';
import { onTestFinished } from 'vitest';
import { createServer } from '../../src/server/create-server.js';
import type { Server, ServerOptions } from '../../src/server/types.js';
import { tinyModel } from '../fixtures/models.js';

/** Starts a server with the tiny model on a free port, and waits until it is ready; it is closed when the test ends. */
export const started = async (options: ServerOptions = {}): Promise<Server> => {
  const server = await createServer({ port: 0, ...options, translator: { model: tinyModel, workers: 1, ...options.translator } });
  onTestFinished(() => server.close());
  while ((await fetch(`${server.url}/health`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
  return server;
};

/** Posts JSON. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
