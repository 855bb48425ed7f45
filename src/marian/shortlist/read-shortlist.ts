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
    return shortlistOf(listsIn(await promisify(gunzip)(await readFile(path))));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw corruptFile(path, cause);
  }
};

const listsIn = (bytes: Uint8Array): Lists => {
  const numbers = readVarints(bytes);
  const found = numbers.next();
  if (found !== version) throw new RangeError(`its version is ${found}, not ${version}`);
  const pieces = numbers.next();
  // an id takes a byte at least
  const ids = new Int32Array(bytes.length);
  const common = ids.slice(0, readIds(numbers, pieces, ids, 0));
  const starts = [0];
  for (let piece = 0; piece < pieces; piece++) starts.push(readIds(numbers, pieces, ids, starts[piece]!));
  if (!numbers.isAtEnd()) throw new RangeError('something follows its last list');
  return { pieces, common, starts: Int32Array.from(starts), ids: ids.slice(0, starts[pieces]) };
};

/**
 * Reads a list: how many, the first, then the differences. All go into one array: with an array for each, a vocabulary took 17 ms instead
 * of 5.
 *
 * @returns where it ends
 */
const readIds = (numbers: Numbers, pieces: number, into: Int32Array, start: number): number => {
  const end = start + numbers.next();
  for (let at = start; at < end; at++) {
    const last = at === start ? undefined : into[at - 1]!;
    const id = (last ?? 0) + numbers.next();
    // the last piece is the padding
    if (id >= pieces - 1 || id === last) throw new RangeError(`${id} follows ${last ?? 'nothing'} in a list of ${pieces} pieces`);
    into[at] = id;
  }
  return end;
};
