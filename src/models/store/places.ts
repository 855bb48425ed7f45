import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { ownPath } from './own-files.js';

/**
 * The folder of a model that is part of the package: models/compact/, next to src/ and dist/.
 *
 * @throws `ERR_MODEL_NOT_FOUND` in a bundle that does not tell modules where they are
 */
export const embeddedFolder = (name: string): string => ownPath(import.meta.url, `../../../models/${name}`);

/**
 * The folder for pulled models: `models` in `$FR2EN_HOME`, or else in fr2en's folder for user data. They are data, not cache: a text must
 * have the same English next year, even after caches are emptied.
 */
export const modelsFolder = (env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string =>
  join(homeFolder(env, platform), 'models');

/** The translation memory of this user: `memory` in the same folder. Beside it, `memory-lock` holds nothing of value. */
export const memoryFile = (env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string =>
  join(homeFolder(env, platform), 'memory');

/** The folder for the glossaries that clients of a server have made, beside that for models. */
export const glossariesFolder = (env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string =>
  join(homeFolder(env, platform), 'glossaries');

const homeFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
  if (env['FR2EN_HOME']) return env['FR2EN_HOME'];
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'fr2en');
  // XDG rules: an empty or relative path counts as not set; if set on a Mac, it applies there too
  const data = env['XDG_DATA_HOME'];
  if (data && isAbsolute(data)) return join(data, 'fr2en');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'fr2en');
  return join(homedir(), '.local', 'share', 'fr2en');
};

/** The lock file, which exists while a model is pulled or removed. */
export const lockOf = (key: string): string => join(modelsFolder(), `.${key}.lock`);
