import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Default number of alternative translations for a segment. */
export const defaultAlternatives = 0;

/** @throws `ERR_OPTION` unless it is a whole number from 0 to 15: a search keeps at most 16 hypotheses */
export const validateAlternatives = ({ alternatives }: { readonly alternatives: number }): void => {
  if (Number.isInteger(alternatives) && alternatives >= 0 && alternatives <= 15) return;
  throw new Fr2enError('ERR_OPTION', `alternatives: ${inspect(alternatives)} is not a whole number from 0 to 15. Use 0 for none.`);
};
