import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { corruptFile } from '../corrupt-file.js';
import { type Lists, type Shortlist, shortlistOf } from './shortlist.js';
import { type Numbers, readVarints } from './varints.js';

const version = 1;

/**
 * Reads a model's shortlist, as the recipe writes it (models/recipe/fr2en_recipe/storage/shortlist.py). Undefined if there is no such file:
 * most models have none.
 *
 * @throws `ERR_MODEL_CORRUPT`
 */
export const readShortlist = async (path: string): Promise<Shortlist | undefined> => {
  try {
    return shortlistOf(listsIn(readVarints(await promisify(gunzip)(await readFile(path)))));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw corruptFile(path, cause);
  }
};

const listsIn = (numbers: Numbers): Lists => {
  const found = numbers.next();
  if (found !== version) throw new RangeError(`its version is ${found}, not ${version}`);
  const pieces = numbers.next();
  const common = idsIn(numbers, pieces);
  const lists = Array.from({ length: pieces }, () => idsIn(numbers, pieces));
  if (!numbers.isAtEnd()) throw new RangeError('something follows its last list');
  const starts = new Int32Array(pieces + 1);
  lists.forEach(({ length }, piece) => (starts[piece + 1] = starts[piece]! + length));
  const ids = new Int32Array(starts[pieces]!);
  lists.forEach((list, piece) => ids.set(list, starts[piece]));
  return { pieces, common, starts, ids };
};

/** A list: how many, the first, then the differences. */
const idsIn = (numbers: Numbers, pieces: number): number[] => {
  const count = numbers.next();
  const ids: number[] = [];
  while (ids.length < count) {
    const id = (ids.at(-1) ?? 0) + numbers.next();
    // the last piece is the padding
    if (id >= pieces - 1 || id === ids.at(-1))
      throw new RangeError(`${id} follows ${ids.at(-1) ?? 'nothing'} in a list of ${pieces} pieces`);
    ids.push(id);
  }
  return ids;
};
