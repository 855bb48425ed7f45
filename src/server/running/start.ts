import { fileURLToPath } from 'node:url';
import { glossariesFolder } from '../../models/store/places.js';
import { version } from '../../documents/version.js';
import { buildApp, createApp } from '../app.js';
import { closingOf } from './close.js';
import { connectionsOf } from './connections.js';
import type { Context } from '../context.js';
import { createAdmission } from '../desk/admission.js';
import { createDesk } from '../desk/create-desk.js';
import { loadModels, type Models } from '../desk/models.js';
import { createGlossaries } from '../glossaries/create-glossaries.js';
import { createJobs } from '../jobs/create-jobs.js';
import { type Folder, openFolder } from '../jobs/folder.js';
import { listen } from './listen.js';
import { createLog, type Log } from '../log.js';
import { createMetrics } from '../metrics/metrics.js';
import { watch } from '../metrics/watch.js';
import type { ServerSettings } from '../options.js';
import { noKeys, readKeys } from '../security/keys.js';
import type { Server } from '../types.js';

/**
 * Starts a server with valid settings.
 *
 * @param load - tests lend it a model that is loaded already
 * @param glossaries - the folder for those that clients make
 * @throws the errors of `createServer`
 */
export const start = async (
  settings: ServerSettings,
  log = createLog(settings),
  load = loadModels,
  glossaries = glossariesFolder(),
): Promise<Server> => {
  const keys = settings.keys === undefined ? noKeys : await readKeys(settings.keys);
  const models = await load(settings.translator, settings.models);
  try {
    const folder = await openFolder();
    const rooms = { ...roomsOf({ settings, models, folder, log }), glossaries: createGlossaries(glossaries) };
    const context: Context = { ...rooms, keys, settings, version: version(), page: pageFolder() };
    const app = createApp(context, log);
    const close = closingOf({ app, context, models, connections: connectionsOf(app) });
    try {
      await buildApp(app, context);
      return { url: await listen(app, settings), close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await models.dispose();
    throw error;
  }
};

interface Parts {
  readonly settings: ServerSettings;
  readonly models: Models;
  readonly folder: Folder;
  readonly log: Log;
}

const roomsOf = ({ settings: { limits }, models, folder, log }: Parts): Pick<Context, 'desk' | 'jobs' | 'metrics'> => {
  const metrics = createMetrics();
  const admission = createAdmission(limits.queue);
  const desk = createDesk({ models, admission, limits, log, onSegment: (segment) => metrics.segment(segment) });
  const jobs = createJobs({ desk, folder, limits, log });
  watch(metrics, desk, jobs);
  return { desk, jobs, metrics };
};

/** Built beside this room. */
const pageFolder = (): string => fileURLToPath(new URL('../web', import.meta.url));
