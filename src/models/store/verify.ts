import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Fr2enError, systemTrouble } from '../../errors.js';
import type { FileCheck } from '../catalogue/catalogue.js';
import { neededFiles, optionalFiles } from '../catalogue/files.js';
import { sha256Of } from './fingerprint.js';
import type { LocatedModel } from './locate.js';
import type { Storage } from '../catalogue/storage.js';

/** What is needed to check a model. */
export type CheckedModel = Pick<LocatedModel, 'name' | 'folder' | 'storages' | 'files' | 'origin'>;

/**
 * Checks that a model's files are all there and as they were published or pulled: by size and hash if known, or else only that none is
 * missing or empty.
 *
 * @param storage - checks only the files that this storage needs; all known files if left out
 * @throws `ERR_MODEL_CORRUPT`, naming the file and the cure
 */
export const verifyModel = async (model: CheckedModel, storage?: Storage): Promise<void> => {
  const { files, storages } = model;
  if (!files) {
    await Promise.all(neededFiles(storage ?? storages[0]).map((file) => sizeOf(model, file)));
    return;
  }
  const listed = Object.entries(files);
  const needed = new Set(storage ? [...neededFiles(storage), ...optionalFiles] : Object.keys(files));
  await Promise.all(listed.filter(([file]) => needed.has(file)).map(([file, check]) => verifyFile(model, file, check)));
  // files that are not on record must not influence the model
  await Promise.all(optionalFiles.filter((file) => !files[file]).map((file) => refuseExtra(model, file)));
};

const refuseExtra = async (model: CheckedModel, file: string): Promise<void> => {
  if (
    await stat(join(model.folder, file)).then(
      () => true,
      () => false,
    )
  )
    throw corrupt(model, file, 'does not belong to the model');
};

const verifyFile = async (model: CheckedModel, file: string, { bytes, sha256 }: FileCheck): Promise<void> => {
  const size = await sizeOf(model, file);
  if (size !== bytes) throw corrupt(model, file, `is ${size} bytes long, not ${bytes}`);
  const hash = await sha256Of(join(model.folder, file)).catch((cause: unknown) => {
    throw corrupt(model, file, `cannot be read (${systemTrouble(cause)?.what ?? String(cause)})`, cause);
  });
  if (hash !== sha256) throw corrupt(model, file, 'is not as it was published');
};

const sizeOf = async (model: CheckedModel, file: string): Promise<number> => {
  const found = await stat(join(model.folder, file)).catch((cause: unknown) => {
    const trouble = systemTrouble(cause);
    const isMissing = trouble?.code === 'ENOENT' || trouble?.code === 'ENOTDIR';
    throw corrupt(model, file, isMissing ? 'is missing' : `cannot be read (${trouble?.what ?? String(cause)})`, cause);
  });
  if (found.size === 0) throw corrupt(model, file, 'is empty');
  return found.size;
};

const corrupt = ({ name, folder, origin }: CheckedModel, file: string, what: string, cause?: unknown): Fr2enError => {
  const cures = {
    package: `Reinstall fr2en; \`fr2en models verify ${name}\` checks every file.`,
    hub: `\`fr2en models pull ${name}\` fetches the same file again.`,
    folder: `Restore the file; \`fr2en models verify ${name}\` checks every file.`,
  };
  return new Fr2enError('ERR_MODEL_CORRUPT', `model ${name}: ${join(folder, file)} ${what}. ${cures[origin]}`, { cause });
};
