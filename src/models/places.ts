import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the model inside the package: models/compact/ beside src/ and dist/. */
export const embeddedFolder = (name: string): string => fileURLToPath(new URL(`../../models/${name}`, import.meta.url));

/** The folder for models that are not inside the package: `$FR2EN_MODELS`, else fr2en/models in the user's data folder. */
export const modelsFolder = (env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string => {
  if (env['FR2EN_MODELS']) return env['FR2EN_MODELS'];
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'fr2en', 'models');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'fr2en', 'models');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'fr2en', 'models');
};
