import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fr2enError, systemTrouble } from '../../errors.js';
import { notKept, Problem } from '../problems/problem.js';
import { folderPrefix, removeStale } from './stale.js';

/** A private folder for uploads and their English: nothing else of a request ever lies on a disk. */
export interface Folder {
  /** Writes a file. @returns its bytes. @throws `Problem` 413, 507, and the signal's reason; nothing is left of it then */
  write(name: string, content: AsyncIterable<Uint8Array>, options?: WriteOptions): Promise<number>;
  read(name: string): AsyncIterable<Uint8Array>;
  remove(...names: readonly string[]): Promise<void>;
  /** Removes the folder with all that is in it. */
  close(): Promise<void>;
}

/** Limits on writing. */
export interface WriteOptions {
  /** Most bytes. */
  readonly most?: number;
  readonly signal?: AbortSignal;
}

/**
 * Makes a folder that only this user can enter (mode 0700), in that for temporary files, and removes those of servers that were killed.
 *
 * @param parent - for tests
 * @throws `ERR_TEMPORARY`
 */
export const openFolder = async (parent = tmpdir()): Promise<Folder> => {
  await removeStale(parent);
  const folder = await mkdtemp(join(parent, folderPrefix)).catch((cause: unknown) => {
    const what = systemTrouble(cause)?.what ?? 'it cannot be written';
    const cure = 'Free some space there, or set TMPDIR to another folder.';
    throw new Fr2enError('ERR_TEMPORARY', `${parent}: the folder for uploads cannot be made: ${what}. ${cure}`, { cause });
  });
  const pathOf = (name: string): string => join(folder, name);
  return {
    write: async (name, content, { most = Infinity, signal } = {}) => {
      let bytes = 0;
      const counted = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of content) {
          bytes += chunk.length;
          if (bytes > most) throw new Problem(413, 'too_large', `the file is larger than ${most} bytes, the most that is taken.`);
          yield chunk;
        }
      };
      try {
        // opened before anything is read: a stream that opens by itself may still make the file when it has been removed below
        const file = (await open(pathOf(name), 'wx', 0o600)).createWriteStream();
        await (signal ? pipeline(counted, file, { signal }) : pipeline(counted, file));
        return bytes;
      } catch (error) {
        await rm(pathOf(name), { force: true });
        throw signal?.aborted ? signal.reason : (noSpace(error) ?? error);
      }
    },
    read: (name) => createReadStream(pathOf(name)),
    remove: async (...names) => {
      await Promise.all(names.map((name) => rm(pathOf(name), { force: true })));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
};

/** A disk that takes no more; what is wrong with a connection has other words. */
const noSpace = (error: unknown): Problem | undefined => {
  const trouble = systemTrouble(error);
  if (!trouble || !diskTroubles.has(trouble.code)) return undefined;
  return notKept('file', trouble.what, error);
};

const diskTroubles: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'EMFILE', 'EFBIG']);
