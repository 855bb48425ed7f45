import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../routes/types.js';
import type { Connections } from './connections.js';
import type { Context } from '../context.js';
import type { Models } from '../desk/models.js';
import type { Server } from '../types.js';

/** What has to end with a server. */
export interface Running {
  readonly app: App;
  readonly context: Context;
  readonly models: Models;
  readonly connections: Connections;
}

/**
 * How a server is closed, once however often it is asked: new connections are refused, new requests on old ones get 503, files in work are
 * given up, since nobody could fetch them any more; requests under way have the grace to finish, and then fail.
 */
export const closingOf = (running: Running): Server['close'] => {
  let closed: Promise<void> | undefined;
  return () => (closed ??= close(running));
};

const close = async ({ app, context: { desk, jobs, settings }, models, connections }: Running): Promise<void> => {
  const stop = new AbortController();
  desk.close();
  jobs.stop();
  // a connection whose answer ends only now (a file that is still being sent) would be kept for the next request
  const idle = setInterval(() => {
    connections.closeIdle();
  }, 50);
  const finished = app.close().finally(() => {
    clearInterval(idle);
  });
  await Promise.race([finished, wait(settings.grace, undefined, { signal: stop.signal }).catch(() => undefined)]);
  stop.abort();
  // whoever still waits for English gets 503 now, in a moment that is left for the answer
  await models.dispose();
  await Promise.race([finished, wait(500)]);
  connections.closeAll();
  await finished;
  await jobs.close();
};
