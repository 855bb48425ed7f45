import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fr2enError } from '../errors.js';
import type { FileCheck } from './catalogue.js';
import { neededFiles } from './files.js';
import type { LocatedModel } from './locate.js';
import type { Storage } from './storage.js';

/**
 * Checks that the files of a model are all there and as they were published: sizes and hashes where the catalogue has them (15 MB take
 * some 30 milliseconds), else only that none is missing or empty.
 *
 * @throws `ERR_MODEL_CORRUPT`, naming the file and the cure
 */
export const verifyModel = async (model: LocatedModel, storage: Storage = model.storages[0]): Promise<void> => {
  const { files } = model;
  if (files) await Promise.all(Object.entries(files).map(([file, check]) => verifyFile(model, file, check)));
  else await Promise.all(neededFiles(storage).map((file) => sizeOf(model, file)));
};

const verifyFile = async (model: LocatedModel, file: string, { bytes, sha256 }: FileCheck): Promise<void> => {
  const size = await sizeOf(model, file);
  if (size !== bytes) throw corrupt(model, file, `is ${size} bytes long, not ${bytes}`);
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(model.folder, file), { highWaterMark: 1 << 20 }), hash);
  if (hash.digest('hex') !== sha256) throw corrupt(model, file, 'is not as it was published');
};

const sizeOf = async (model: LocatedModel, file: string): Promise<number> => {
  const found = await stat(join(model.folder, file)).catch((cause: unknown) => {
    throw corrupt(model, file, 'is missing', cause);
  });
  if (found.size === 0) throw corrupt(model, file, 'is empty');
  return found.size;
};

const corrupt = ({ name, folder, files }: LocatedModel, file: string, what: string, cause?: unknown): Fr2enError =>
  new Fr2enError(
    'ERR_MODEL_CORRUPT',
    `model ${name}: ${join(folder, file)} ${what}. ${files ? 'Install fr2en again' : 'Put the file there again'}; \`fr2en models verify ${name}\` checks all files.`,
    { cause },
  );
