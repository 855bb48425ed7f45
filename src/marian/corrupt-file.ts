import { Fr2enError } from '../errors.js';

/** The error for a file of a model that is missing or unreadable. */
export const corruptFile = (path: string, cause: unknown): Fr2enError =>
  new Fr2enError('ERR_MODEL_CORRUPT', `${path}: not a readable model file. Restore it, or choose another model (fr2en models list).`, {
    cause,
  });
