import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { catalogue, entryOf, unknownModelSettings, type CatalogueEntry, type FileCheck, type ModelSettings } from './catalogue.js';
import { neededFiles } from './files.js';
import { embeddedFolder, modelsFolder } from './places.js';
import { storages as allStorages, type Storage } from './storage.js';

/** A model and where it is. */
export interface LocatedModel {
  readonly name: string;
  /** Changes when the model does: twelve hexadecimal digits. */
  readonly revision: string;
  /** Absolute. */
  readonly folder: string;
  readonly settings: ModelSettings;
  /** Those that can be loaded; the first is what `auto` stands for. */
  readonly storages: readonly [Storage, ...Storage[]];
  readonly files: Readonly<Record<string, FileCheck>> | undefined;
}

/** Where a folder tells what the catalogue tells of a listed model. */
export const settingsFile = 'fr2en.json';

/**
 * Finds a model by its name in the catalogue, or by its folder.
 *
 * @throws `ERR_MODEL_NOT_FOUND`
 */
export const locateModel = async (nameOrFolder: string): Promise<LocatedModel> => {
  const entry = entryOf(nameOrFolder) ?? catalogue.find(({ embedded, name }) => embedded && resolve(nameOrFolder) === embeddedFolder(name));
  return entry ? ofCatalogue(entry) : ofFolder(nameOrFolder);
};

const ofCatalogue = async (entry: CatalogueEntry): Promise<LocatedModel> => {
  const folder = entry.embedded ? embeddedFolder(entry.name) : join(modelsFolder(), entry.name);
  if (!entry.embedded && !(await exists(folder))) {
    throw new Fr2enError(
      'ERR_MODEL_NOT_FOUND',
      `${entry.name}: this model is not on this machine. Put its files into ${folder}, or use the embedded one: --model compact.`,
    );
  }
  const { name, settings, storages, files } = entry;
  return { name, folder, settings, files, storages: files ? storages : await storagesIn(folder, storages), revision: await revisionOf(folder, files) };
};

const ofFolder = async (given: string): Promise<LocatedModel> => {
  const folder = resolve(given);
  if (!(await exists(join(folder, 'config.json')))) {
    const names = catalogue.map(({ name }) => name).join(', ');
    const what = (await exists(folder)) ? 'a folder without a model (config.json is missing)' : 'neither a known model nor a folder';
    throw new Fr2enError('ERR_MODEL_NOT_FOUND', `${inspect(given)}: ${what}. Known models: ${names}; see \`fr2en models list\`.`);
  }
  return {
    name: basename(folder),
    folder,
    settings: await ownSettings(folder),
    storages: await storagesIn(folder, allStorages),
    files: undefined,
    revision: await revisionOf(folder, undefined),
  };
};

const ownSettings = async (folder: string): Promise<ModelSettings> => {
  const path = join(folder, settingsFile);
  if (!(await exists(path))) return unknownModelSettings;
  try {
    return { ...unknownModelSettings, ...(JSON.parse(await readFile(path, 'utf8')) as Partial<ModelSettings>) };
  } catch (cause) {
    throw new Fr2enError('ERR_MODEL_CORRUPT', `${path}: not JSON. Mend it, or remove it for the settings of an unknown model.`, { cause });
  }
};

/** The storages whose files are there; where none is whole, the first, so that the check names what is missing. */
const storagesIn = async (folder: string, storages: readonly [Storage, ...Storage[]]): Promise<[Storage, ...Storage[]]> => {
  const here = await Promise.all(
    storages.map(async (storage) => (await Promise.all(neededFiles(storage).map((file) => exists(join(folder, file))))).every(Boolean)),
  );
  const [first = storages[0], ...others] = storages.filter((_, index) => here[index]);
  return [first, ...others];
};

/** Of listed files their hashes make the revision; of others configuration, names and sizes, since hashing 300 MB takes a second. */
const revisionOf = async (folder: string, files: LocatedModel['files']): Promise<string> => {
  if (files) return shortHash(Object.values(files).map(({ sha256 }) => sha256));
  const paths = [...new Set(allStorages.flatMap(neededFiles))];
  const sizes = await Promise.all(paths.map(async (path) => `${path} ${await stat(join(folder, path)).then(({ size }) => size, () => 'none')}`));
  return shortHash([await readFile(join(folder, 'config.json'), 'utf8').catch(() => ''), ...sizes]);
};

const shortHash = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);
