import * as models from '../models/manage.js';
import type { Services } from './world.js';

/** The real rooms behind the commands, each imported on first use. */
export const services: Services = {
  startAhead: async (options) => {
    const { loadAhead, startAhead } = await import('../marian/worker/ahead.js');
    startAhead();
    // meanwhile, the caller goes on
    if (options) void loadAhead(options);
  },
  createTranslator: async (options) => {
    const { createTranslator } = await import('../translator/create-translator.js');
    (await import('../segmentation/warm-up.js')).skipWarmUp();
    return createTranslator(options, options.memory ? 'when asked' : 'at once');
  },
  createServer: async (options) => (await import('../server/create-server.js')).createServer(options),
  openMemory: async (options) => (await import('../memory/open.js')).openMemory(options),
  removeMemory: async (file) => (await import('../memory/open.js')).removeMemory(file),
  segment: async (prose) => (await import('../segmentation/segment.js')).segment(prose),
  models,
};
