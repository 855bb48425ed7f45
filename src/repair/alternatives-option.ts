import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Default number of alternative translations for a segment. */
export const defaultAlternatives = 0;

/** How many may be asked for, both included: a search keeps at most 16 hypotheses, and one is the translation. */
export const alternativesRange = { least: 0, most: 15 } as const;

/** @throws `ERR_OPTION` unless it is a whole number in the range */
export const validateAlternatives = ({ alternatives }: { readonly alternatives: number }): void => {
  const { least, most } = alternativesRange;
  if (Number.isInteger(alternatives) && alternatives >= least && alternatives <= most) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `alternatives: ${inspect(alternatives)} is not a whole number from ${least} to ${most}. Use 0 for none.`,
  );
};
