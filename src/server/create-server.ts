import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { version } from '../documents/version.js';
import type { App } from './app.js';
import type { Context } from './context.js';
import { createAdmission } from './desk/admission.js';
import { createDesk } from './desk/create-desk.js';
import { loadModels, type Models } from './desk/models.js';
import { createJobs } from './jobs/create-jobs.js';
import { openFolder } from './jobs/folder.js';
import { createMetrics } from './metrics/metrics.js';
import { type ServerSettings, toServerSettings } from './options.js';
import { noKeys, readKeys } from './security/keys.js';
import type { Server, ServerOptions } from './types.js';

/**
 * Starts a server with the routes of LibreTranslate, DeepL and our own, and a page for people at `/`.
 *
 * @throws `ERR_OPTION`: a wrong option, a file of keys that cannot be read, an address that is taken; the errors of `createTranslator`
 */
export const createServer = async (options: ServerOptions = {}): Promise<Server> => {
  const settings = toServerSettings(options);
  const keys = settings.keys === undefined ? noKeys : await readKeys(settings.keys);
  const models = await loadModels(settings.translator, settings.models);
  const desk = createDesk(models, createAdmission(settings.limits.queue), settings.limits);
  const jobs = createJobs(desk, await openFolder(), settings.limits);
  const metrics = createMetrics(desk, jobs);
  const context = { desk, jobs, keys, metrics, settings, version: version(), page: pageFolder() };
  // imported here: whoever imports the library for a translation does not wait for it
  const { buildApp } = await import('./app.js');
  const app = await buildApp(context, settings.log === 'silent' ? false : { level: settings.log, stream: process.stderr });
  const url = await app.listen({ host: settings.host, port: settings.port });
  return { url, close: () => close(app, context, models, settings) };
};

/** Built beside this module. */
const pageFolder = (): string => join(dirname(fileURLToPath(import.meta.url)), 'web');

const close = async (app: App, { jobs }: Context, models: Models, { grace }: ServerSettings): Promise<void> => {
  const done = Promise.all([app.close(), jobs.idle()]);
  await Promise.race([done, wait(grace, undefined, { ref: false })]);
  await models.dispose();
  await jobs.close();
  app.server.closeAllConnections();
  await done;
};
