import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue, type CatalogueEntry, type Quality } from '../catalogue/catalogue.js';
import { shortlistFile } from '../catalogue/files.js';
import { storeError } from './on-disk.js';
import { embeddedFolder, modelsFolder } from './places.js';
import { type PullRecord, readRecord } from './record.js';
import { type Reference, referenceOfKey } from '../catalogue/references.js';
import type { Storage } from '../catalogue/storage.js';

/** A model in the catalogue, or another one pulled from the hub. */
export interface ModelInfo {
  readonly name: string;
  /** What it is for; undefined if the model is not in the catalogue. */
  readonly description: string | undefined;
  /** - `embedded`: part of the package. `pulled`: on this machine. `absent`: not pulled yet. `unfinished`: a pull was interrupted. */
  readonly state: 'embedded' | 'pulled' | 'absent' | 'unfinished';
  /** Where its files are; undefined if they are not on this machine. */
  readonly folder: string | undefined;
  /** Total size of its files in bytes; undefined if they are not on this machine. */
  readonly bytes: number | undefined;
  /** How large it is, in words, as far as known before a pull. */
  readonly size: string | undefined;
  readonly quality: Quality | undefined;
  /** `owner/name` on the hub; undefined if the model is part of the package. */
  readonly repository: string | undefined;
  /** The commit that a pulled model is pinned to. */
  readonly commit: string | undefined;
  /** Those on this machine, or else those it comes in; `auto` stands for the first. Undefined if not known yet. */
  readonly storages: readonly Storage[] | undefined;
  /** Whether it has a shortlist, which the option `shortlist` is about. Undefined if not known yet. */
  readonly hasShortlist: boolean | undefined;
}

/**
 * The models in the catalogue and those on this machine. No network is used.
 *
 * @throws `ERR_MODEL_CORRUPT`: the record of a pull is damaged; `ERR_STORE`: the models folder cannot be read
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
    // nothing was pulled yet
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw storeError(error, 'read') ?? error;
  }
};

/** @param homes - the record in each model's folder, by the folder's name; undefined if a pull was interrupted */
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
    hasShortlist: files && shortlistFile in files,
  };
};

/** An interrupted pull of a model or revision that is not in the catalogue. */
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
  hasShortlist: undefined,
});

const ofRecord = (key: string, record: PullRecord, entry: CatalogueEntry | undefined): ModelInfo => ({
  name: record.name,
  description: entry?.description,
  state: 'pulled',
  folder: join(modelsFolder(), key, record.commit),
  bytes: sum(Object.values(record.files)),
  size: entry?.size,
  // the figures are those of one measured commit; nothing is known about other revisions
  quality: entry?.name === record.name ? entry.quality : undefined,
  repository: record.repository,
  commit: record.commit,
  storages: record.storages,
  hasShortlist: shortlistFile in record.files,
});

const sum = (files: readonly { readonly bytes: number }[]): number => files.reduce((total, { bytes }) => total + bytes, 0);
