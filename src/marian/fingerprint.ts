import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decidingFiles, shortlistFile } from '../models/catalogue/files.js';
import type { LocatedModel } from '../models/store/locate.js';
import type { EngineSetup } from './engine.js';

/**
 * What a model's answers depend on besides what it is asked: its revision, storage and settings. A folder's revision comes from the sizes
 * of its files, which stay the same when the model is trained once more: there their times count too. Doing without a shortlist counts only
 * where there is one: for all other models it is the same English.
 */
export const fingerprintOf = async (
  { folder, origin, revision, settings }: Pick<LocatedModel, 'folder' | 'origin' | 'revision' | 'settings'>,
  { storage, shortlist }: Pick<EngineSetup, 'storage' | 'shortlist'>,
): Promise<string> => {
  const files = origin === 'folder' ? decidingFiles(storage) : [];
  const timeOf = (file: string): Promise<number | typeof none> =>
    stat(join(folder, file)).then(
      ({ mtimeMs }) => mtimeMs,
      () => none,
    );
  const times = await Promise.all(files.map(timeOf));
  const without = !shortlist && (await timeOf(shortlistFile)) !== none ? ['without shortlist'] : [];
  return JSON.stringify([revision, storage, settings, ...times, ...without]);
};

/** The time of a file that a model does not have. */
const none = 'none';
