import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fr2enError } from '../../errors.js';
import type { FileCheck } from '../catalogue/catalogue.js';
import { type Storage, storages as allStorages } from '../catalogue/storage.js';
import { storeError } from './on-disk.js';

/** What is recorded about a model when it is pulled. It stays that model, whatever becomes of its branch on the hub. */
export interface PullRecord {
  readonly name: string;
  readonly repository: string;
  /** The requested branch, tag or commit. */
  readonly revision: string;
  /** The commit it pointed to that day: 40 hexadecimal digits. The files are in a folder of this name next to the record. */
  readonly commit: string;
  /** The hub it came from. */
  readonly endpoint: string;
  /** When it was pinned: ISO 8601. */
  readonly pinned: string;
  /** The storages whose files are all here; `auto` stands for the first. */
  readonly storages: readonly [Storage, ...Storage[]];
  /** By path inside the model's folder. */
  readonly files: Readonly<Record<string, FileCheck>>;
}

/** The file with the record, next to the folder of the model's files. */
export const recordFile = 'pulled.json';

/**
 * The record in a folder; undefined if there is none.
 *
 * @throws `ERR_MODEL_CORRUPT`: the record is damaged; `ERR_STORE`: it cannot be read
 */
export const readRecord = async (folder: string): Promise<PullRecord | undefined> => {
  const path = join(folder, recordFile);
  try {
    const record: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (isRecord(record)) return record;
    throw new TypeError('fields are missing');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const cure = `Pull the model again with --force, or delete ${folder}.`;
    throw (
      storeError(cause, 'read') ?? new Fr2enError('ERR_MODEL_CORRUPT', `${path}: the record of the pull is damaged. ${cure}`, { cause })
    );
  }
};

const isRecord = (value: unknown): value is PullRecord => {
  const { name, repository, revision, commit, storages, files } = (value ?? {}) as Partial<Record<keyof PullRecord, unknown>>;
  return (
    [name, repository, revision].every((text) => typeof text === 'string') &&
    isCommit(commit) &&
    Array.isArray(storages) &&
    storages.length > 0 &&
    storages.every((storage) => allStorages.includes(storage as Storage)) &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(isCheck)
  );
};

const isCheck = (value: unknown): boolean => {
  const { bytes, sha256 } = (value ?? {}) as Partial<Record<keyof FileCheck, unknown>>;
  return Number.isInteger(bytes) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/u.test(sha256);
};

/** Whether it is the full id of a commit, and so can be the name of a folder. */
export const isCommit = (text: unknown): text is string => typeof text === 'string' && /^[0-9a-f]{40}$/u.test(text);

/** Writes the record whole or not at all: a concurrent reader sees either the old one or the new one. */
export const writeRecord = async (folder: string, record: PullRecord): Promise<void> => {
  const path = join(folder, recordFile);
  const beside = `${path}.${process.pid}.part`;
  await writeFile(beside, `${JSON.stringify(record, undefined, 2)}\n`);
  await rename(beside, path);
};
