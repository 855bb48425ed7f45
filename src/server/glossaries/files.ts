import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemTrouble } from '../../errors.js';
import { notKept } from '../problems/problem.js';
import type { Owner, StoredGlossary } from './types.js';

/** Glossaries on the disk: a folder for each owner, a file of JSON for each glossary. */
export interface GlossaryFiles {
  /** Undefined if there is none. */
  read(owner: Owner, id: string): Promise<StoredGlossary | undefined>;
  /** A word that is another after every change; undefined if there is none. */
  version(owner: Owner, id: string): Promise<string | undefined>;
  ids(owner: Owner): Promise<readonly string[]>;
  /** @throws `Problem` 507 */
  write(owner: Owner, glossary: StoredGlossary): Promise<void>;
  /** @returns whether there was one */
  remove(owner: Owner, id: string): Promise<boolean>;
}

/** @param folder - is made when the first glossary is; only this user may enter it */
export const glossaryFiles = (folder: string): GlossaryFiles => {
  const folderOf = (owner: Owner): string => join(folder, owner === undefined ? 'open' : hashOf(owner));
  const pathOf = (owner: Owner, id: string): string => join(folderOf(owner), `${id}.json`);
  return {
    read: async (owner, id) => {
      const text = isId(id) ? await orNothing(readFile(pathOf(owner, id), 'utf8')) : undefined;
      return text === undefined ? undefined : (JSON.parse(text) as StoredGlossary);
    },
    version: async (owner, id) => {
      const found = isId(id) ? await orNothing(stat(pathOf(owner, id))) : undefined;
      return found && `${found.ino} ${found.mtimeMs} ${found.size}`;
    },
    ids: async (owner) => {
      const names = (await orNothing(readdir(folderOf(owner)))) ?? [];
      return names.flatMap((name) => (name.endsWith('.json') && isId(name.slice(0, -5)) ? [name.slice(0, -5)] : []));
    },
    write: async (owner, glossary) => {
      const path = pathOf(owner, glossary.id);
      const beside = `${path}.new`;
      try {
        await mkdir(folderOf(owner), { recursive: true, mode: 0o700 });
        await writeFile(beside, JSON.stringify(glossary), { mode: 0o600, flush: true });
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true }).catch(() => undefined);
        const what = systemTrouble(error)?.what;
        if (what === undefined) throw error;
        throw notKept('glossary', what, error);
      }
    },
    remove: async (owner, id) => isId(id) && (await orNothing(rm(pathOf(owner, id)).then(() => true))) === true,
  };
};

/** What comes from outside is part of a path only if it cannot be one. */
const isId = (id: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id);

/** The name beside a key may hold anything that a line can. */
const hashOf = (owner: string): string => createHash('sha256').update(owner).digest('hex').slice(0, 32);

/** Undefined where there is no such file. */
const orNothing = async <Found>(found: Promise<Found>): Promise<Found | undefined> => {
  try {
    return await found;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemTrouble(error)?.code ?? '')) return undefined;
    throw error;
  }
};
