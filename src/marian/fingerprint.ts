import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decidingFiles } from '../models/catalogue/files.js';
import type { Storage } from '../models/catalogue/storage.js';
import type { LocatedModel } from '../models/store/locate.js';

/**
 * What a model's answers depend on besides what it is asked: its revision, storage and settings. A folder's revision comes from the sizes
 * of its files, which stay the same when the model is trained once more: there their times count too.
 */
export const fingerprintOf = async (
  { folder, origin, revision, settings }: Pick<LocatedModel, 'folder' | 'origin' | 'revision' | 'settings'>,
  storage: Storage,
): Promise<string> => {
  const files = origin === 'folder' ? decidingFiles(storage) : [];
  const times = await Promise.all(
    files.map((file) =>
      stat(join(folder, file)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 'none',
      ),
    ),
  );
  return JSON.stringify([revision, storage, settings, ...times]);
};
