import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/** Hypotheses kept in beam search. */
export const defaultBeams = 4;

/**
 * Fails before a model is loaded: a bad value must not cost the user a second's wait.
 *
 * @throws `ERR_OPTION` if it is not a whole number from 1 to 16
 */
export const validateBeams = ({ beams }: { readonly beams: number }): void => {
  if (Number.isInteger(beams) && beams >= 1 && beams <= 16) return;
  throw new Fr2enError('ERR_OPTION', `beams: ${inspect(beams)} is not a whole number from 1 to 16. Use 1 for greedy search.`);
};
