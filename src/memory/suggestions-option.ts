import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Default number of suggestions for a segment. */
export const defaultSuggestions = 0;

/** How many may be asked for, both included. */
export const suggestionsRange = { least: 0, most: 10 } as const;

/** @throws `ERR_OPTION` unless it is a whole number in the range */
export const validateSuggestions = ({ suggestions }: { readonly suggestions: number }): void => {
  const { least, most } = suggestionsRange;
  if (Number.isInteger(suggestions) && suggestions >= least && suggestions <= most) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `suggestions: ${inspect(suggestions)} is not a whole number from ${least} to ${most}. Use 0 for none.`,
  );
};
