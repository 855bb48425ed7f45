import { Fr2enError } from '../../errors.js';

/** A file of a model that is there and cannot be read as what it should be. */
export const corruptFile = (path: string, cause: unknown): Fr2enError =>
  new Fr2enError('ERR_MODEL_CORRUPT', `${path}: not a readable model file. Restore it, or choose another model (fr2en models list).`, {
    cause,
  });
