import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkModelName, checkOptions, type Signal } from '../../arguments.js';
import { Fr2enError } from '../../errors.js';
import { withLock } from './lock.js';
import { onDisk } from './on-disk.js';
import { lockOf, modelsFolder } from './places.js';
import { readRecord } from './record.js';
import { knownReference } from '../catalogue/references.js';

/** How to remove a model. */
export interface RemoveOptions {
  /** Stops waiting for another process that is using the model; the call then rejects with `ERR_ABORTED`. */
  readonly signal?: Signal | undefined;
}

/** The result of a removal. */
export interface RemovedModel {
  readonly name: string;
  /** The folder that was removed. */
  readonly folder: string;
  /** Bytes freed; 0 if the pull was never finished. */
  readonly bytes: number;
}

/**
 * Removes a pulled model with all its storages, or what an interrupted pull left. A later pull pins it anew.
 *
 * @throws `ERR_MODEL_NOT_FOUND`; `ERR_OPTION`: the model is part of the package; `ERR_STORE`: it cannot be removed
 */
export const removeModel = async (name: string, options: RemoveOptions = {}): Promise<RemovedModel> => {
  checkModelName('name', name);
  checkOptions(options, { signal: 'signal' });
  const signal = options.signal as AbortSignal | undefined;
  const reference = knownReference(name);
  if (reference.repository === undefined) {
    throw new Fr2enError(
      'ERR_OPTION',
      `${name} is part of fr2en and cannot be removed on its own. Name a model that was pulled; see \`fr2en models list\`.`,
    );
  }
  const folder = join(modelsFolder(), reference.key);
  const isHere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (!isHere)
    throw new Fr2enError('ERR_MODEL_NOT_FOUND', `${name}: this model is not installed. \`fr2en models list\` shows those that are.`);
  const work = async (): Promise<RemovedModel> => {
    const record = await readRecord(folder).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    const bytes = Object.values(record?.files ?? {}).reduce((total, file) => total + file.bytes, 0);
    return { name: reference.name, folder, bytes };
  };
  return onDisk(reference.name, signal, () => withLock(lockOf(reference.key), work, { signal }));
};
