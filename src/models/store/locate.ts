import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';
import { catalogue, type CatalogueEntry, type FileCheck, type ModelSettings } from '../catalogue/catalogue.js';
import { decidingFiles, neededFiles } from '../catalogue/files.js';
import { ownFileMissing } from './own-files.js';
import { embeddedFolder, modelsFolder } from './places.js';
import { isCommit, readRecord } from './record.js';
import { type Reference, referenceOf } from '../catalogue/references.js';
import { settingsIn } from '../catalogue/settings.js';
import { safestFirst, storages as allStorages, type Storage } from '../catalogue/storage.js';

/** A model on this machine. */
export interface LocatedModel {
  readonly name: string;
  /** Twelve hexadecimal digits that change when the model does. */
  readonly revision: string;
  /** The day it became what it is, as YYYY-MM-DD: put into the package, or pinned by its first pull; undefined for a folder. */
  readonly date: string | undefined;
  /** Absolute path. */
  readonly folder: string;
  readonly settings: ModelSettings;
  /** Those that can be loaded; `auto` stands for the first. */
  readonly storages: readonly [Storage, ...Storage[]];
  /** By path inside the folder, from the catalogue or the pull; undefined for a folder about which nothing is known. */
  readonly files: Readonly<Record<string, FileCheck>> | undefined;
  readonly origin: 'package' | 'hub' | 'folder';
}

/**
 * Finds a model by its name in the catalogue, by its folder, or, if it was pulled, by its name on the hub. No network is used.
 *
 * @throws `ERR_MODEL_NOT_FOUND`, `ERR_MODEL_CORRUPT`
 */
export const locateModel = async (nameOrFolder: string): Promise<LocatedModel> => {
  const isNamed = ({ name }: CatalogueEntry): boolean => name === nameOrFolder || resolve(nameOrFolder) === embeddedFolder(name);
  const embedded = catalogue.find((entry) => entry.embedded && isNamed(entry));
  if (embedded) return ofPackage(embedded);
  const reference = referenceOf(nameOrFolder);
  // a folder comes before a hub model of the same name (models/mine)
  if (!reference?.entry && (await exists(join(nameOrFolder, 'config.json')))) return ofFolder(resolve(nameOrFolder));
  const pulled = reference && (await ofPull(join(modelsFolder(), reference.key), reference.entry));
  if (pulled) return pulled;
  throw await notFound(nameOrFolder, reference);
};

const ofPackage = async ({ name, settings, storages, files, date }: CatalogueEntry): Promise<LocatedModel> => {
  const folder = embeddedFolder(name);
  if (!(await exists(folder))) throw ownFileMissing('ERR_MODEL_NOT_FOUND', `model ${name}: its folder is missing (${folder})`);
  return { name, folder, settings, files, storages, date, origin: 'package', revision: await revisionOf(folder, files) };
};

const ofPull = async (home: string, entry: CatalogueEntry | undefined): Promise<LocatedModel | undefined> => {
  const record = await readRecord(home);
  if (!record) return undefined;
  const { name, commit, pinned, storages, files } = record;
  const folder = join(home, commit);
  return {
    name,
    folder,
    settings: entry?.settings ?? (await settingsIn(folder)),
    files,
    storages,
    origin: 'hub',
    revision: commit.slice(0, 12),
    // a record is read for what loading needs, which this is not
    date: typeof pinned === 'string' ? pinned.slice(0, 10) : undefined,
  };
};

const ofFolder = async (folder: string): Promise<LocatedModel> => {
  // the folder of a pulled model, as `fr2en models path` prints it, counts as that model
  const pulled = isCommit(basename(folder)) ? await readRecord(dirname(folder)) : undefined;
  const entry = pulled && referenceOf(pulled.name)?.entry;
  const located = pulled?.commit === basename(folder) ? await ofPull(dirname(folder), entry) : undefined;
  return (
    located ?? {
      name: basename(folder),
      folder,
      settings: await settingsIn(folder),
      storages: await storagesIn(folder, safestFirst),
      files: undefined,
      origin: 'folder',
      revision: await revisionOf(folder, undefined),
      date: undefined,
    }
  );
};

const notFound = async (given: string, reference: Reference | undefined): Promise<Fr2enError> => {
  const names = catalogue.map(({ name }) => name).join(', ');
  if (reference?.repository === undefined || (await exists(given))) {
    const what = (await exists(given)) ? 'this folder holds no model (config.json is missing)' : 'no such model or folder';
    return new Fr2enError('ERR_MODEL_NOT_FOUND', `${inspect(given)}: ${what}. Known models: ${names}; see \`fr2en models list\`.`);
  }
  const what = reference.entry ? 'this model is not installed' : 'no such folder, and no such model is installed';
  const cure = `Download it with \`fr2en models pull ${reference.name}\`, or use the built-in model: --model compact.`;
  return new Fr2enError('ERR_MODEL_NOT_FOUND', `${given}: ${what}. ${cure}`);
};

/** The storages whose files are all there; if none is complete, the first, so that the check names what is missing. */
const storagesIn = async (folder: string, storages: readonly [Storage, ...Storage[]]): Promise<[Storage, ...Storage[]]> => {
  const here = await Promise.all(
    storages.map(async (storage) => (await Promise.all(neededFiles(storage).map((file) => exists(join(folder, file))))).every(Boolean)),
  );
  const [first = storages[0], ...others] = storages.filter((_, index) => here[index]);
  return [first, ...others];
};

/** A hash of the files' listed hashes, or else of the configuration and the files' names and sizes, since hashing 300 MB takes a second. */
const revisionOf = async (folder: string, files: LocatedModel['files']): Promise<string> => {
  if (files) return shortHash(Object.values(files).map(({ sha256 }) => sha256));
  const paths = [...new Set(allStorages.flatMap(decidingFiles))];
  const sizes = await Promise.all(
    paths.map(
      async (path) =>
        `${path} ${await stat(join(folder, path)).then(
          ({ size }) => size,
          () => 'none',
        )}`,
    ),
  );
  return shortHash([await readFile(join(folder, 'config.json'), 'utf8').catch(() => ''), ...sizes]);
};

const shortHash = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
