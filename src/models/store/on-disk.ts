import { Fr2enError, systemTrouble } from '../../errors.js';
import { modelsFolder } from './places.js';

/**
 * Does a piece of work in the models folder, and turns the system's errors into ours.
 *
 * @throws `ERR_ABORTED`: stopped by the signal; `ERR_STORE`: files cannot be written or removed; what the work itself throws
 */
export const onDisk = async <Result>(name: string, signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fr2enError) throw error;
    if (signal?.aborted) {
      throw new Fr2enError('ERR_ABORTED', `${name}: stopped by the signal. Pull it again to continue where this left off.`, {
        cause: error,
      });
    }
    throw storeError(error, 'written') ?? error;
  }
};

/**
 * The error for a models folder that cannot be read or written. Undefined if `error` is not the system's.
 *
 * @param error - as thrown by Node
 */
export const storeError = (error: unknown, needed: 'read' | 'written'): Fr2enError | undefined => {
  const trouble = systemTrouble(error);
  if (!trouble) return undefined;
  const { path } = error as NodeJS.ErrnoException;
  const message = `${path ?? modelsFolder()}: the models folder cannot be ${needed}: ${trouble.what}. ${cureOf(trouble.code, needed)}`;
  return new Fr2enError('ERR_STORE', message, { cause: error });
};

const cureOf = (code: string, needed: 'read' | 'written'): string => {
  const elsewhere = 'set FR2EN_HOME to another folder.';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return `Free some space, or ${elsewhere}`;
  if (code === 'EACCES' || code === 'EPERM') return `Try chmod -R u+${needed === 'read' ? 'rX' : 'rwX'} ${modelsFolder()}, or ${elsewhere}`;
  return `Check ${modelsFolder()}, or ${elsewhere}`;
};
