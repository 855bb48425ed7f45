import type { ModelInfo } from './store/list.js';
import type { PulledModel, PullOptions } from './hub/types.js';
import type { RemovedModel, RemoveOptions } from './store/remove.js';
import { checkModelName } from '../arguments.js';
import { defaultModel } from './catalogue/catalogue.js';

// What the library and the command can do with models, by name. Each function imports its implementation when called: importing this module
// loads nothing of the hub and opens no file.

/** A model whose files have been checked. */
export interface VerifiedModel {
  readonly name: string;
  readonly folder: string;
  /**
   * True if checked against the hashes in the catalogue or of the pull; false if only for being there, as no hashes are known for the
   * folder.
   */
  readonly isByHash: boolean;
}

/**
 * The models in the catalogue and those on this machine. No network is used.
 *
 * @throws `ERR_MODEL_CORRUPT`: the record of a pull is damaged; `ERR_STORE`: the models folder cannot be read
 */
export const listModels = async (): Promise<ModelInfo[]> => (await import('./store/list.js')).listModels();

/**
 * Fetches a model from the hub, or those of its files that are missing or damaged. The first pull pins the model to the commit its revision
 * points to that day, and records the hash of every file; later pulls give the same files, unless `force` asks for today's commit. This is
 * the only function in fr2en that uses the network.
 *
 * Environment variables used: `HF_ENDPOINT`, `HF_TOKEN`, `HF_HUB_OFFLINE`; `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`; `FR2EN_HOME`,
 * `XDG_DATA_HOME`, `LOCALAPPDATA`.
 *
 * @param name - a name in the catalogue, or `owner/name[@revision]` on the hub
 * @throws `ERR_MODEL_NOT_FOUND` (not a name), `ERR_OPTION` (it does not come in this storage), `ERR_DOWNLOAD`, `ERR_STORE`, `ERR_ABORTED`
 */
export const pullModel = async (name: string, options: PullOptions = {}): Promise<PulledModel> =>
  (await import('./hub/pull.js')).pullModel(name, options);

/**
 * Checks all files of a model.
 *
 * @param nameOrFolder - as for `createTranslator`
 * @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`
 */
export const verifyModel = async (nameOrFolder: string = defaultModel): Promise<VerifiedModel> => {
  checkModelName('nameOrFolder', nameOrFolder);
  const [{ locateModel }, verify] = await Promise.all([import('./store/locate.js'), import('./store/verify.js')]);
  const model = await locateModel(nameOrFolder);
  await verify.verifyModel(model);
  return { name: model.name, folder: model.folder, isByHash: model.files !== undefined };
};

/**
 * Removes a pulled model with all its storages, or what an interrupted pull left.
 *
 * @throws `ERR_MODEL_NOT_FOUND`; `ERR_OPTION`: the model is part of the package; `ERR_STORE`: it cannot be removed
 */
export const removeModel = async (name: string, options: RemoveOptions = {}): Promise<RemovedModel> =>
  (await import('./store/remove.js')).removeModel(name, options);

/**
 * The folder of a model's files.
 *
 * @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`
 */
export const modelPath = async (nameOrFolder: string = defaultModel): Promise<string> => {
  checkModelName('nameOrFolder', nameOrFolder);
  return (await (await import('./store/locate.js')).locateModel(nameOrFolder)).folder;
};
