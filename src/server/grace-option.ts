import { validateWhole } from './limits.js';

/** Seconds that requests have to finish. */
export const defaultGrace = 30;

/** @throws `ERR_OPTION` unless it is a number of seconds, an hour at most */
export const validateGrace = (grace: unknown): void => {
  validateWhole('grace', grace, [0, 3600]);
};
