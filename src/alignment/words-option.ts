import { inspect } from 'node:util';
import { Fr2enError } from '../errors.js';

/** No aligned words by default: the model has to read the English once more for them. */
export const defaultWords = false;

/** @throws `ERR_OPTION` unless it is true or false */
export const validateWords = ({ words }: { readonly words: boolean }): void => {
  if (typeof words === 'boolean') return;
  throw new Fr2enError('ERR_OPTION', `words: ${inspect(words)} is neither true nor false.`);
};
