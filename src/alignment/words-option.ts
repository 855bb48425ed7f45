import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** Aligned words unless asked for: the model has to read the English once more. */
export const defaultWords = false;

/** @throws `ERR_OPTION` unless it is true or false */
export const validateWords = ({ words }: { readonly words: boolean }): void => {
  if (typeof words === 'boolean') return;
  throw new Fr2enError('ERR_OPTION', `words: ${inspect(words)} is neither true nor false.`);
};
