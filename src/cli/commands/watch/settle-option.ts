import { inspect } from 'node:util';
import { Fr2enError } from '../../../errors.js';

/** How long a file must be unchanged before it is read, in milliseconds. */
export const defaultSettle = 1000;

/** Less than a tenth of a second would be shorter than the pauses of a program that writes. @throws `ERR_OPTION` */
export const validateSettle = (settle: number): void => {
  if (Number.isInteger(settle) && settle >= 100 && settle <= 3_600_000) return;
  throw new Fr2enError('ERR_OPTION', `settle: ${inspect(settle)} is not a whole number of milliseconds from 100 to 3600000.`);
};
