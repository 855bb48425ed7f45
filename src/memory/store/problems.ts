import { getSystemErrorName } from 'node:util';
import { Fr2enError, shellWord, systemTrouble } from '../../errors.js';
import { memoryFile } from '../../models/store/places.js';

/** What is wrong with a file that could be opened. */
export type Fault = 'foreign' | 'version' | 'damaged' | 'readOnly';

const faults: Readonly<Record<Fault, (file: string) => string>> = {
  foreign: () => 'this is no translation memory of fr2en. Use another file with --memory FILE',
  version: (file) => `this memory was written by another version of fr2en. ${startAnew(file)}`,
  readOnly: () =>
    'the translation memory can be read, not written: the file or its folder is read-only. Correct the permissions, or use --no-memory',
  damaged: (file) => `this memory is damaged. ${startAnew(file)}`,
};

/** A command that is pasted must not clear the user's own memory in the place of this one. */
const startAnew = (file: string): string =>
  `Start a new one with fr2en memory clear${file === memoryFile() ? '' : ` --memory ${shellWord(file)}`}, or use another with --memory FILE`;

/** The error of a memory: what, where and the cure. An error that is one already stays as it is. */
export const memoryError = (file: string, error: unknown): Fr2enError => {
  if (error instanceof Fr2enError) return error;
  if (isFault(error)) return new Fr2enError('ERR_MEMORY', `${file}: ${faults[error](file)}.`, { cause: error });
  const number = numberOf(error);
  if (damaged.has(number)) {
    const fault = number === invalid ? 'foreign' : 'damaged';
    return new Fr2enError('ERR_MEMORY', `${file}: ${faults[fault](file)}.`, { cause: error });
  }
  const { code = '', what = String((error as Partial<Error> | undefined)?.message ?? error) } = troubleOf(error) ?? {};
  const cure = isForbidden(error) ? 'Correct the permissions, use' : full.has(code) ? 'Free some space, use' : 'Use';
  return new Fr2enError(
    'ERR_MEMORY',
    `${file}: the translation memory cannot be opened or written: ${what}. ${cure} another file with --memory FILE, or none with --no-memory.`,
    { cause: error },
  );
};

/** Whether an error of a memory says that the file is none. */
export const isForeign = ({ cause }: Pick<Error, 'cause'>): boolean => cause === 'foreign' || numberOf(cause) === invalid;

/** Whether this user may not do what was tried. */
export const isForbidden = (error: unknown): boolean => ['EACCES', 'EROFS', 'EPERM'].includes(troubleOf(error)?.code ?? '');

const isFault = (error: unknown): error is Fault => typeof error === 'string' && Object.hasOwn(faults, error);

/** lmdb's errors have the system's number, or one of its own. */
const numberOf = (error: unknown): number => Number((error as { readonly code?: unknown } | undefined)?.code);

const troubleOf = (error: unknown): ReturnType<typeof systemTrouble> => {
  const number = numberOf(error);
  if (full.has(number)) return { code: 'ENOSPC', what: 'no space left on the disk' };
  const isNumber = Number.isInteger(number) && number > 0;
  return systemTrouble(isNumber ? { code: getSystemErrorName(-number), syscall: 'lmdb', message: (error as Error).message } : error);
};

/** MDB_INVALID: not a file of lmdb's. */
const invalid = -30793;

/** EIO, which lmdb makes of a page that is written in part; ENOSPC, EFBIG, EDQUOT; MDB_MAP_FULL. */
const full: ReadonlySet<unknown> = new Set([5, 27, 28, 122, -30792, 'ENOSPC', 'EDQUOT', 'EFBIG']);

/** MDB_PAGE_NOTFOUND, MDB_CORRUPTED, MDB_PANIC, MDB_VERSION_MISMATCH, MDB_INVALID, MDB_INCOMPATIBLE, MDB_BAD_CHECKSUM … */
const damaged: ReadonlySet<unknown> = new Set([-30797, -30796, -30795, -30794, invalid, -30784, -30780, -30778]);
