import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from './header.js';
import { type Fault, isForbidden, memoryError } from './problems.js';
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
  const fault = await lastingFaultOf(file).catch((error: unknown) => {
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

/** What is wrong with a file, unless another process is just making it and has not written all of its beginning yet. */
const lastingFaultOf = async (file: string): Promise<Fault | undefined> => {
  for (;;) {
    const fault = await faultOf(file);
    if (fault === undefined || !(await isBeingMade(file))) return fault;
    await sleep(50);
  }
};

const isBeingMade = async (file: string): Promise<boolean> => {
  const { size, birthtimeMs } = await stat(file);
  return size < beginning && birthtimeMs > 0 && Date.now() - birthtimeMs < longestMaking;
};

/** Two pages, of the most bytes that a page has. */
const beginning = 0x2_0000;

/** In milliseconds. */
const longestMaking = 1000;

const tablesOf = (root: RootDatabase, file: string): Omit<Tables, 'readOnly'> => {
  const found = formatIn(root);
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

/** The format of the file; of a new one, that of this version. Undefined if it is a file of something else. */
const formatIn = (root: RootDatabase): number | undefined => {
  const names = [...root.getKeys()].map(String);
  if (names.length > 0 && !names.includes('about')) return undefined;
  const about = root.openDB<number, string>('about', { encoding: 'json' });
  if (names.length > 1 || about.getKeysCount() > 0) return about.get('format');
  // whoever made this table was killed before it wrote into it, or is about to write the same
  about.putSync('format', format);
  return format;
};
