import { dirname, resolve } from 'node:path';
import { mkdir, rm, stat } from 'node:fs/promises';
import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';
import { memoryFile } from '../models/store/places.js';
import { faultOf } from './store/header.js';
import { isForeign, memoryError } from './store/problems.js';
import { openStore } from './store/store.js';
import { openTables } from './store/tables.js';
import type { OpenMemory } from './store/types.js';

/** Where a memory is, and how large it may get. */
export interface MemoryOptions {
  /** By default `memory` in `$FR2EN_HOME`, or else in fr2en's folder for user data. Its folder is made. */
  readonly file?: string;
  /** Bytes that units and index may take in the file; by default a billion. */
  readonly size?: number;
  /**
   * Told once if the file can only be read, or if something could not be written: translation goes on without. By default nobody is
   * told.
   */
  readonly onTrouble?: (error: Fr2enError) => void;
}

/** Bytes by default: some two million sentences. */
const defaultMemorySize = 1_000_000_000;

/** Fewer bytes hold nothing worth the trouble. */
const leastMemorySize = 1_000_000;

/**
 * Opens a translation memory, or makes one. What `keep` and `addHuman` have promised is on the disk: no crash, kill or power cut undoes it.
 *
 * @throws `ERR_MEMORY` if the file cannot be opened, is damaged, or is no memory of this version; `ERR_OPTION` for a wrong size
 */
export const openMemory = async (options: MemoryOptions = {}): Promise<OpenMemory> => {
  const { size = defaultMemorySize, onTrouble } = options;
  validateMemorySize(size);
  const file = resolve(options.file ?? memoryFile());
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    throw memoryError(file, error);
  }
  return openStore(await openTables(file), { file, size, onTrouble: onTrouble ?? (() => undefined) });
};

/**
 * Takes a memory's file away, also one that cannot be opened because it is damaged or of another version. No process may have it open.
 *
 * @returns whether there was one
 * @throws `ERR_MEMORY` for a file that is no memory, or that may not be removed
 */
export const removeMemory = async (file = memoryFile()): Promise<boolean> => {
  try {
    if (await isNoMemory(file)) throw memoryError(file, 'foreign');
    await rm(file);
    await rm(`${file}-lock`, { force: true });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw memoryError(file, error);
  }
};

/** Whether it is a file of something else, which may be a database of lmdb's. @throws a system error */
const isNoMemory = async (file: string): Promise<boolean> => {
  const { size } = await stat(file);
  const fault = await faultOf(file);
  if (fault !== undefined || size === 0) return fault === 'foreign';
  try {
    const { root } = await openTables(file);
    await root.close();
    return false;
  } catch (error) {
    return isForeign(error as Error);
  }
};

/** @throws `ERR_OPTION` unless it is a whole number that is large enough */
const validateMemorySize = (size: number): void => {
  if (Number.isSafeInteger(size) && size >= leastMemorySize) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `memory size: ${inspect(size)} is not a whole number of bytes, at least ${leastMemorySize}. Leave it out for ${defaultMemorySize}.`,
  );
};
