import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';

/** A model's shortlist is used: on newstest2013 the English is as good without it (models/compact/README.md), and takes longer. */
export const defaultShortlist = true;

/** @throws `ERR_OPTION` unless it is true or false */
export const validateShortlist = ({ shortlist }: { readonly shortlist: boolean }): void => {
  if (typeof shortlist === 'boolean') return;
  throw new Fr2enError('ERR_OPTION', `shortlist: ${inspect(shortlist)} is neither true nor false.`);
};
