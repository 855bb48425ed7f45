import { Fr2enError, systemTrouble } from '../../errors.js';

/** What is wrong with a file that could be opened. */
export type Fault = 'foreign' | 'version' | 'damaged' | 'readOnly';

const faults: Readonly<Record<Fault, string>> = {
  foreign: 'this is no translation memory of fr2en. Use another file with --memory FILE',
  version:
    'this memory was written by another version of fr2en. Start a new one with fr2en memory clear, or use another with --memory FILE',
  readOnly:
    'the translation memory can be read, not written: the file or its folder is read-only. Correct the permissions, or use --no-memory',
  damaged: 'this memory is damaged. Start a new one with fr2en memory clear, or use another with --memory FILE',
};

/** The error of a memory: what, where and the cure. An error that is one already stays as it is. */
export const memoryError = (file: string, error: unknown): Fr2enError => {
  if (error instanceof Fr2enError) return error;
  if (isFault(error)) return new Fr2enError('ERR_MEMORY', `${file}: ${faults[error]}.`);
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const isDamaged = typeof code === 'number' && damaged.has(code);
  if (isDamaged) return new Fr2enError('ERR_MEMORY', `${file}: ${faults[code === invalid ? 'foreign' : 'damaged']}.`, { cause: error });
  const isFull = typeof code === 'number' && full.has(code);
  const what = isFull ? 'no space left on the disk' : (systemTrouble(error)?.what ?? String(message ?? error));
  const cure = 'Free some space, correct the permissions, use another file with --memory FILE, or none with --no-memory';
  return new Fr2enError('ERR_MEMORY', `${file}: the translation memory cannot be opened or written: ${what}. ${cure}.`, { cause: error });
};

const isFault = (error: unknown): error is Fault => typeof error === 'string' && Object.hasOwn(faults, error);

/** MDB_INVALID: not a file of lmdb's. */
const invalid = -30793;

/** EIO, which lmdb makes of a page that is written in part; ENOSPC, EFBIG, EDQUOT; MDB_MAP_FULL. */
const full = new Set([5, 27, 28, 122, -30792]);

/** MDB_PAGE_NOTFOUND, MDB_CORRUPTED, MDB_PANIC, MDB_VERSION_MISMATCH, MDB_INVALID, MDB_INCOMPATIBLE, MDB_BAD_CHECKSUM … */
const damaged = new Set([-30797, -30796, -30795, -30794, invalid, -30784, -30780, -30778]);
