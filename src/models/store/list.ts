import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue, type CatalogueEntry, type Quality } from '../catalogue/catalogue.js';
import { storeError } from './on-disk.js';
import { embeddedFolder, modelsFolder } from './places.js';
import { type PullRecord, readRecord } from './record.js';
import { type Reference, referenceOfKey } from '../catalogue/references.js';
import type { Storage } from '../catalogue/storage.js';

/** A model of the catalogue, or one that was pulled from elsewhere on the hub. */
export interface ModelInfo {
  readonly name: string;
  /** What it is for; undefined where the catalogue does not know the model. */
  readonly description: string | undefined;
  /** - `embedded`: inside the package. `pulled`: on this machine. `absent`: to be pulled. `unfinished`: a pull was cut off. */
  readonly state: 'embedded' | 'pulled' | 'absent' | 'unfinished';
  /** Where its files are; undefined where they are not here. */
  readonly folder: string | undefined;
  /** What its files take here, in bytes; undefined where they are not here. */
  readonly bytes: number | undefined;
  /** How large it is, in words, as far as that is known before it is pulled. */
  readonly size: string | undefined;
  readonly quality: Quality | undefined;
  /** `owner/name` on the hub; undefined where the model is inside the package. */
  readonly repository: string | undefined;
  /** What a pulled model is pinned to. */
  readonly commit: string | undefined;
  /** Those that are here, or that it comes in; the first is what `auto` stands for. Undefined where that is not known yet. */
  readonly storages: readonly Storage[] | undefined;
}

/**
 * The models that the catalogue names and those that are on this machine. No network is used.
 *
 * @throws `ERR_MODEL_CORRUPT`: the record of a pull is damaged; `ERR_STORE`: the folder of models cannot be read
 */
export const listModels = async (): Promise<ModelInfo[]> => {
  const homes = await foldersIn(modelsFolder());
  const pulled = new Map<string, PullRecord | undefined>();
  for (const home of homes) pulled.set(home, await readRecord(join(modelsFolder(), home)));
  const others = [...pulled].filter(([key]) => !catalogue.some(({ name }) => name === key));
  return [
    ...catalogue.map((entry) => ofEntry(entry, pulled)),
    ...others.flatMap(([key, record]) => {
      const reference = referenceOfKey(key);
      if (record) return [ofRecord(key, record, reference?.entry)];
      return reference ? [unfinished(reference)] : [];
    }),
  ];
};

const foldersIn = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // nothing was ever pulled
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw storeError(error, 'read') ?? error;
  }
};

/** @param homes - by their names: the record of each, undefined for a pull that was cut off */
const ofEntry = (entry: CatalogueEntry, homes: ReadonlyMap<string, PullRecord | undefined>): ModelInfo => {
  const record = homes.get(entry.name);
  if (record) return ofRecord(entry.name, record, entry);
  const { name, description, size, quality, repository, storages, embedded, files } = entry;
  return {
    name,
    description,
    state: embedded ? 'embedded' : homes.has(name) ? 'unfinished' : 'absent',
    folder: embedded ? embeddedFolder(name) : undefined,
    bytes: embedded ? sum(Object.values(files ?? {})) : undefined,
    size,
    quality,
    repository,
    commit: undefined,
    storages,
  };
};

/** A pull that was cut off, of a model or revision that the catalogue does not name. */
const unfinished = ({ name, entry, repository }: Reference): ModelInfo => ({
  name,
  description: entry?.description,
  state: 'unfinished',
  folder: undefined,
  bytes: undefined,
  size: entry?.size,
  quality: undefined,
  repository,
  commit: undefined,
  storages: undefined,
});

const ofRecord = (key: string, record: PullRecord, entry: CatalogueEntry | undefined): ModelInfo => ({
  name: record.name,
  description: entry?.description,
  state: 'pulled',
  folder: join(modelsFolder(), key, record.commit),
  bytes: sum(Object.values(record.files)),
  size: entry?.size,
  // figures are of the commit that somebody measured; of another revision that was asked for by name nothing is known
  quality: entry?.name === record.name ? entry.quality : undefined,
  repository: record.repository,
  commit: record.commit,
  storages: record.storages,
});

const sum = (files: readonly { readonly bytes: number }[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
