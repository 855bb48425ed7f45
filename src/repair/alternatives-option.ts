import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Other English for a segment unless asked for. */
export const defaultAlternatives = 0;

/** @throws `ERR_OPTION` unless it is a whole number from 0 to 15: a search keeps 16 hypotheses at most */
export const validateAlternatives = ({ alternatives }: { readonly alternatives: number }): void => {
  if (Number.isInteger(alternatives) && alternatives >= 0 && alternatives <= 15) return;
  throw new Fr2enError('ERR_OPTION', `alternatives: ${inspect(alternatives)} is not a whole number from 0 to 15. Use 0 for none.`);
};
