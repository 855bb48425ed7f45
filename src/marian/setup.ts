import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { defaultModel } from '../models/catalogue/catalogue.js';
import { defaultStorage, type Storage, type StorageChoice } from '../models/catalogue/storage.js';
import { locateModel, type LocatedModel } from '../models/store/locate.js';
import type { EngineSetup } from './engine.js';
import { defaultShortlist } from './options/shortlist.js';
import { defaultThreads } from './options/threads.js';
import { defaultWorkers } from './options/workers.js';

/** Which model to load, and how much of the machine to give it. */
export interface LoadOptions {
  /** Name of a model, or a folder. */
  readonly model: string;
  readonly storage: StorageChoice;
  /** Number of processes that run it. */
  readonly workers: number;
  /** ONNX threads in each process. */
  readonly threads: number;
  /** Whether only the tokens of the model's shortlist are looked at, if it has one. @defaultValue true */
  readonly shortlist?: boolean;
}

/** Options of which some are left out. */
export type SomeLoadOptions = { readonly [Name in keyof LoadOptions]?: LoadOptions[Name] | undefined };

/** Fills in the defaults. */
export const toLoadOptions = ({ model, storage, threads, shortlist, ...given }: SomeLoadOptions): Required<LoadOptions> => {
  const workers = given.workers ?? defaultWorkers();
  return {
    model: model ?? defaultModel,
    storage: storage ?? defaultStorage,
    workers,
    threads: threads ?? defaultThreads(workers),
    shortlist: shortlist ?? defaultShortlist,
  };
};

/**
 * Finds a model, and says what a process needs to run it.
 *
 * @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`, `ERR_OPTION` (the model does not come in this storage)
 */
export const findSetup = async (options: LoadOptions): Promise<{ readonly located: LocatedModel; readonly setup: EngineSetup }> => {
  const { threads, shortlist = defaultShortlist } = options;
  const located = await locateModel(options.model);
  const { folder, settings } = located;
  return { located, setup: { folder, storage: storageOf(located, options.storage), threads, settings, shortlist } };
};

const storageOf = ({ name, storages }: LocatedModel, choice: StorageChoice): Storage => {
  if (choice === 'auto') return storages[0];
  if (storages.includes(choice)) return choice;
  throw new Fr2enError('ERR_OPTION', `storage: model ${name} does not come as ${inspect(choice)}. Use ${storages.join(', ')} or auto.`);
};
