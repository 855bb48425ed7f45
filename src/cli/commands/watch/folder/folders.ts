import { readdir, realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { Fr2enError, systemTrouble } from '../../../../errors.js';
import { identity, makeFolder } from '../../../files/plan.js';

/** The two folders of a watch: real paths. */
export interface Folders {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds both folders, and makes the one for the English files if it is missing.
 *
 * @throws `ERR_INPUT`: there is no folder to read, or it may not be read; `ERR_OPTION`: both are the same; `ERR_OUTPUT`
 */
export const findFolders = async (from: string, to: string): Promise<Folders> => {
  const source = await folderAt(from);
  await makeFolder(to);
  const target = await realpath(to);
  if (identity(source) === identity(target))
    throw new Fr2enError('ERR_OPTION', `${from} and ${to} are the same folder. Choose another one for the English files.`);
  return { from: source, to: target };
};

/** The real path of a folder that can be read. @throws `ERR_INPUT` */
export const folderAt = async (folder: string): Promise<string> => {
  try {
    const found = await stat(folder);
    if (!found.isDirectory()) throw new Fr2enError('ERR_INPUT', `${folder}: is no folder. To translate a file: fr2en ${folder}`);
    await readdir(folder);
    return await realpath(folder);
  } catch (cause) {
    if (cause instanceof Fr2enError) throw cause;
    const what = systemTrouble(cause)?.what ?? (cause as Error).message;
    throw new Fr2enError('ERR_INPUT', `${folder}: ${what}. Check the name of the folder, and that you may read it.`, { cause });
  }
};

/** Where a path is within a folder, with `/`; undefined if it is not in it. */
export const within = (folder: string, path: string): string | undefined => {
  const inside = relative(folder, path);
  if (inside === '..' || inside.startsWith(`..${sep}`) || (sep === '\\' && /^[a-z]:/iu.test(inside))) return undefined;
  return sep === '/' ? inside : inside.replaceAll(sep, '/');
};
