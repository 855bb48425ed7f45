import { Fr2enError } from '../errors.js';

/**
 * The error of a file that is not of its format: `line 3, column 7: a comma is missing. Mend it, or …`.
 *
 * @param line - from 1
 * @param column - from 1, in UTF-16 units
 * @param what - what is wrong and the cure, as sentences
 */
export const notOfFormatAt = (line: number, column: number, what: string): Fr2enError =>
  new Fr2enError('ERR_INPUT', `line ${line}, column ${column}: ${what}`);
