import { Problem } from '../problems/problem.js';
import type { Keys } from './keys.js';

/**
 * Whose request it is: the name beside the key; undefined where no keys are needed.
 *
 * @param key - as it came, if one came
 * @throws `Problem` 401 if there is none, 403 if it is wrong
 */
export const ownerOf = (keys: Keys, key: string | undefined): string | undefined => {
  if (!keys.areNeeded) return undefined;
  if (key === undefined) throw new Problem(401, 'unauthorized', 'a key is needed. Send it as Authorization: Bearer KEY.');
  const owner = keys.nameOf(key);
  if (owner === undefined) throw new Problem(403, 'wrong_key', 'the key is not known here. Ask who runs the server.');
  return owner;
};
