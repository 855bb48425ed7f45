import { type ServerSettings, toServerSettings } from './options.js';
import type { Server, ServerOptions } from './types.js';

/**
 * Starts a server with the routes of LibreTranslate, DeepL and our own, and a page for people at `/`. Resolves once it listens; it answers
 * once its model does (`/health`).
 *
 * @throws `ERR_OPTION`: a wrong option, a file of keys that cannot be read, an address that is not this machine's; `ERR_SERVER`: it cannot
 *   listen there; `ERR_TEMPORARY`: no folder for uploads; the errors of `createTranslator`
 */
export const createServer = async (options: ServerOptions = {}): Promise<Server> => {
  const settings: ServerSettings = toServerSettings(options);
  // imported here: whoever imports the library for a translation waits neither for the framework nor for what counts and logs
  const { start } = await import('./running/start.js');
  return start(settings);
};
