import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemTrouble } from '../../errors.js';
import { faultOf } from './header.js';
import { memoryError } from './problems.js';
import type { Database, RootDatabase } from './lmdb.js';

/** The tables of a memory's file. Keys of 16 bytes lead to a number, and numbers, given in the order of last use, to the unit. */
export interface Tables {
  readonly root: RootDatabase;
  /** What the model made: number → record. The smallest number was used longest ago. */
  readonly units: Table<number>;
  /** Key of a unit → its number. */
  readonly unitKeys: Table<Buffer>;
  /** What people wrote: number → record. */
  readonly people: Table<number>;
  /** Hash of a normal form → its number. */
  readonly peopleKeys: Table<Buffer>;
  /** First hash of a passage → what shares it: see similar.ts. */
  readonly passages: Table<number>;
  /** Nothing can be written. */
  readonly readOnly: boolean;
}

/** A table of bytes. */
export type Table<Key extends number | Buffer> = Database<Buffer, Key>;

/** The layout of the file. Another layout has another number: what an older fr2en wrote is then not read, but said to be old. */
const format = 1;

/**
 * Opens a memory's file, or makes it.
 *
 * lmdb, since several processes may write, since a killed one leaves no lock behind, and since its binaries come in packages of the
 * registry: SQLite in WebAssembly (node-sqlite3-wasm) locks with a folder that stays after a kill, better-sqlite3 may have to be compiled,
 * and node:sqlite wants Node 22.
 *
 * @throws `ERR_MEMORY` if it cannot be opened, is damaged, or is no memory of this version
 */
export const openTables = async (file: string): Promise<Tables> => {
  for (const since = Date.now(); ;) {
    try {
      return await tablesIn(file);
    } catch (error) {
      if (Date.now() - since > longestMaking || !(await isBeingMade(file))) throw error;
      await sleep(50);
    }
  }
};

/** Another process that opens the same new file at the same time has not written all of its beginning yet. */
const isBeingMade = async (file: string): Promise<boolean> => {
  const made = await stat(file).catch(() => undefined);
  return made !== undefined && Date.now() - made.birthtimeMs < longestMaking && made.birthtimeMs > 0;
};

/** In milliseconds. */
const longestMaking = 1000;

const tablesIn = async (file: string): Promise<Tables> => {
  const fault = await faultOf(file).catch((error: unknown) => {
    throw memoryError(file, error);
  });
  if (fault) throw memoryError(file, fault);
  const { open } = await import('./lmdb.js');
  const openAs = (readOnly: boolean): RootDatabase =>
    open({ path: file, noSubdir: true, readOnly, maxDbs: 8, overlappingSync: false, eventTurnBatching: false, encoding: 'json' });
  let root: RootDatabase;
  let readOnly = false;
  try {
    root = openAs(false);
  } catch (error) {
    if (!isForbidden(error) || !existsSync(file)) throw memoryError(file, error);
    readOnly = true;
    try {
      root = openAs(true);
    } catch (cause) {
      throw memoryError(file, cause);
    }
  }
  try {
    return { ...tablesOf(root, file), readOnly };
  } catch (error) {
    await root.close();
    throw memoryError(file, error);
  }
};

const tablesOf = (root: RootDatabase, file: string): Omit<Tables, 'readOnly'> => {
  const names = [...root.getKeys()].map(String);
  const about = names.length === 0 || names.includes('about') ? root.openDB<number, string>('about', { encoding: 'json' }) : undefined;
  if (names.length === 0) about?.putSync('format', format);
  const found = about?.get('format');
  if (found !== format) throw memoryError(file, found === undefined ? 'foreign' : 'version');
  const table = <Key extends number | Buffer>(name: string, keyEncoding: 'uint32' | 'binary'): Table<Key> =>
    root.openDB<Buffer, Key>(name, { keyEncoding, encoding: 'binary' });
  return {
    root,
    units: table<number>('units', 'uint32'),
    unitKeys: table<Buffer>('unit-keys', 'binary'),
    people: table<number>('people', 'uint32'),
    peopleKeys: table<Buffer>('people-keys', 'binary'),
    passages: table<number>('passages', 'uint32'),
  };
};

/** lmdb's errors have the system's number only. */
const isForbidden = (error: unknown): boolean => {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return ['EACCES', 'EROFS', 'EPERM'].includes(systemTrouble(error)?.code ?? '') || code === 13 || code === 30 || code === 1;
};
