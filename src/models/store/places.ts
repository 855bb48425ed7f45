import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the model inside the package: models/compact/ beside src/ and dist/. */
export const embeddedFolder = (name: string): string => fileURLToPath(new URL(`../../../models/${name}`, import.meta.url));

/**
 * The folder for models that are not inside the package: `models` in `$FR2EN_HOME`, else in fr2en's folder among the user's data. They are
 * data, not cache: a text shall have the same English next year, also where somebody empties caches.
 */
export const modelsFolder = (env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string =>
  join(homeFolder(env, platform), 'models');

const homeFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string => {
  if (env['FR2EN_HOME']) return env['FR2EN_HOME'];
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'fr2en');
  // the XDG rules: what is empty or relative counts as not set; who sets it on a Mac means it there too
  const data = env['XDG_DATA_HOME'];
  if (data && isAbsolute(data)) return join(data, 'fr2en');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'fr2en');
  return join(homedir(), '.local', 'share', 'fr2en');
};

/** The file that is there while a model is pulled or removed. */
export const lockOf = (key: string): string => join(modelsFolder(), `.${key}.lock`);
