import type { Fr2enError } from '../../errors.js';
import { notOfFormatAt } from '../not-of-format.js';

/**
 * The error of a file that is not of its format.
 *
 * @param at - offset in the file's text
 * @param what - what is wrong and the cure, as sentences
 */
export const notOfFormat = (file: string, at: number, what: string): Fr2enError => {
  const before = file.slice(0, at);
  const lines = before.match(/\r\n?|\n/gu)?.length ?? 0;
  const column = at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return notOfFormatAt(lines + 1, column, what);
};
