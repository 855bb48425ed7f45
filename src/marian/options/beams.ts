import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/** Hypotheses kept in beam search. */
export const defaultBeams = 4;

/** Hypotheses that a search may keep, both included. */
export const beamsRange = { least: 1, most: 16 } as const;

/**
 * Fails before a model is loaded: a bad value must not cost the user a second's wait.
 *
 * @throws `ERR_OPTION` if it is not a whole number from 1 to 16
 */
export const validateBeams = ({ beams }: { readonly beams: number }): void => {
  const { least, most } = beamsRange;
  if (Number.isInteger(beams) && beams >= least && beams <= most) return;
  throw new Fr2enError('ERR_OPTION', `beams: ${inspect(beams)} is not a whole number from ${least} to ${most}. Use 1 for greedy search.`);
};
