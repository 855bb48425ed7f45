import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemTrouble } from '../../errors.js';
import { Problem } from '../problems/problem.js';

/** A private folder for uploads and their English: nothing else of a request ever lies on a disk. */
export interface Folder {
  /** Writes a file. @returns its bytes. @throws `Problem` 413, 507; nothing is left of it then */
  write(name: string, content: AsyncIterable<Uint8Array>, most?: number): Promise<number>;
  read(name: string): AsyncIterable<Uint8Array>;
  remove(...names: readonly string[]): Promise<void>;
  /** Removes the folder with all that is in it. */
  close(): Promise<void>;
}

/**
 * Makes a folder that only this user can enter (mode 0700), in that for temporary files.
 *
 * @param parent - for tests
 */
export const openFolder = async (parent = tmpdir()): Promise<Folder> => {
  const folder = await mkdtemp(join(parent, 'fr2en-server-'));
  const pathOf = (name: string): string => join(folder, name);
  return {
    write: async (name, content, most = Infinity) => {
      let bytes = 0;
      const counted = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of content) {
          bytes += chunk.length;
          if (bytes > most) throw new Problem(413, 'too_large', `the file is larger than ${most} bytes, the most that is taken.`);
          yield chunk;
        }
      };
      try {
        await pipeline(counted, createWriteStream(pathOf(name), { mode: 0o600, flags: 'wx' }));
        return bytes;
      } catch (error) {
        await rm(pathOf(name), { force: true });
        throw noSpace(error) ?? error;
      }
    },
    read: (name) => createReadStream(pathOf(name)),
    remove: async (...names) => {
      await Promise.all(names.map((name) => rm(pathOf(name), { force: true })));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
};

const noSpace = (error: unknown): Problem | undefined => {
  const trouble = systemTrouble(error);
  if (!trouble) return undefined;
  return new Problem(507, 'overloaded', `the server cannot keep the file: ${trouble.what}. Tell who runs it.`, { cause: error });
};
