import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stamp } from './arrivals.js';

/** What a walk through a folder finds. */
export interface Walk {
  /** Files and links, within the folder, with `/`. Links to folders are among them: they are not followed. */
  readonly files: readonly string[];
  /** Folders that cannot be read, and why. */
  readonly troubles: ReadonlyMap<string, unknown>;
}

/**
 * Lists the files of a folder and of all folders in it.
 *
 * @param start - where to start within the folder; empty for all of it
 * @param isTaken - whether a file counts, and whether a folder is gone into
 */
export const filesIn = async (
  folder: string,
  start: string,
  isTaken: (path: string, kind: 'file' | 'folder') => boolean,
): Promise<Walk> => {
  const files: string[] = [];
  const troubles = new Map<string, unknown>();
  const folders = [start];
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    let entries: Dirent[] = [];
    try {
      entries = await readdir(join(folder, path), { withFileTypes: true });
    } catch (error) {
      // what has gone in the meantime is no trouble
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') troubles.set(path, error);
    }
    for (const entry of entries) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && isTaken(inside, 'folder')) folders.push(inside);
      else if ((entry.isFile() || entry.isSymbolicLink()) && isTaken(inside, 'file')) files.push(inside);
    }
  }
  return { files, troubles };
};

/** The stamp of a file; undefined if there is none of this name. */
export const stampOf = async (path: string): Promise<Stamp | undefined> => {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { size: found.size, modified: found.mtimeMs } : undefined;
};
