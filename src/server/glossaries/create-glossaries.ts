import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { createGlossary } from '../../glossary/glossary.js';
import type { Glossary } from '../../glossary/types.js';
import { Problem } from '../problems/problem.js';
import { glossaryFiles } from './files.js';
import type { Glossaries, Owner, StoredGlossary } from './types.js';

/** Glossaries of one owner. */
const mostOfOwner = 100;
/** Glossaries that are kept ready for use, those used last. */
const mostReady = 20;

/**
 * Makes the glossaries of a server. They lie on the disk alone, where other servers of this user see them at once, and where they outlast
 * this one; what is kept in memory is made of them.
 *
 * @param folder - is made when the first glossary is
 */
export const createGlossaries = (folder: string): Glossaries => {
  const files = glossaryFiles(folder);
  const ready = new Map<string, { readonly version: string; readonly glossary: Glossary }>();
  // a change reads before it writes, and so does the count of those that are there
  const inTurn = pLimit(1);
  const find: Glossaries['find'] = async (owner, id) => {
    const found = await files.read(owner, id);
    if (!found) throw notFound();
    return found;
  };
  const prepare = async (owner: Owner, ids: readonly string[]): Promise<Glossary> => {
    const all = await Promise.all(ids.map((id) => find(owner, id)));
    return createGlossary(all.flatMap(({ terms }) => terms));
  };
  return {
    find,
    add: (owner, { name, terms }) =>
      inTurn(async () => {
        if ((await files.ids(owner)).length >= mostOfOwner) throw tooMany();
        const made: StoredGlossary = { id: randomUUID(), name, created: new Date().toISOString(), terms };
        await files.write(owner, made);
        return made;
      }),
    list: async (owner) => {
      const all = await Promise.all((await files.ids(owner)).map((id) => files.read(owner, id)));
      // one may have been removed meanwhile
      return all.filter((each) => each !== undefined).sort((one, other) => (one.created < other.created ? -1 : 1));
    },
    change: (owner, id, to) =>
      inTurn(async () => {
        const before = await find(owner, id);
        const changed = { ...before, ...to(before) };
        await files.write(owner, changed);
        return changed;
      }),
    remove: async (owner, id) => {
      if (!(await files.remove(owner, id))) throw notFound();
    },
    use: async (owner, ids) => {
      const versions = await Promise.all(ids.map((id) => files.version(owner, id)));
      if (versions.includes(undefined)) throw notFound();
      const key = JSON.stringify([owner, ids]);
      const version = versions.join();
      const known = ready.get(key);
      const glossary = known?.version === version ? known.glossary : await prepare(owner, ids);
      // set anew, it is the one used last
      ready.delete(key);
      ready.set(key, { version, glossary });
      const [oldest] = ready.keys();
      if (ready.size > mostReady) ready.delete(oldest!);
      return glossary;
    },
  };
};

/** There is none with an id, or it is somebody else's. */
export const notFound = (): Problem => new Problem(404, 'not_found', 'Glossary not found');

const tooMany = (): Problem => new Problem(456, 'too_large', `there are ${mostOfOwner} glossaries of this key already. Delete one.`);
