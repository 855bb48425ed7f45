import { Fr2enError } from '../../errors.js';
import { modelsFolder } from './places.js';

/**
 * Does a piece of work on the folder of models, and says what the system says of it in words of ours.
 *
 * @throws `ERR_ABORTED`: the signal; `ERR_DOWNLOAD`: files that cannot be written or removed; what the work throws itself
 */
export const onDisk = async <Result>(name: string, signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fr2enError) throw error;
    if (signal?.aborted) throw new Fr2enError('ERR_ABORTED', `${name}: stopped on demand; the next pull goes on.`, { cause: error });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const cure = `Make room or get the right to write in ${modelsFolder()}, or set FR2EN_HOME to another folder.`;
    throw new Fr2enError('ERR_DOWNLOAD', `${name}: its files cannot be written or removed (${code}). ${cure}`, { cause: error });
  }
};
