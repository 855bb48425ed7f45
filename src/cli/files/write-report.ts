import { readFile, writeFile } from 'node:fs/promises';
import { fileError } from '../messages/failures.js';
import { isSameBut } from './resume/circumstances.js';
import { writeWhole } from './into-place.js';
import { exists, type OutputFile, partialOf } from './plan.js';

/**
 * Writes the report of a run, whole or not at all. A resumed run may find that of the run that it resumes, which then stays.
 *
 * @throws `ERR_OUTPUT`
 */
export const writeReport = async (output: OutputFile, bytes: Uint8Array, { force }: { readonly force: boolean }): Promise<void> => {
  const { name, path, isSpecial, option } = output;
  try {
    if (isSpecial) await writeFile(path, bytes);
    else if (force || !(await exists(path))) await writeWhole(path, partialOf(path), bytes);
    else if (!isSameBut(await readFile(path), bytes)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
  } catch (cause) {
    throw fileError('ERR_OUTPUT', name, cause, option);
  }
};
