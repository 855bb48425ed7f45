import { Fr2enError } from '../../errors.js';

/**
 * The error of a file that is not of its format: `line 3, column 7: a comma is missing. Mend it, or …`. Columns count UTF-16 units.
 *
 * @param at - offset in the file's text
 * @param what - what is wrong and the cure, as sentences
 */
export const notOfFormat = (file: string, at: number, what: string): Fr2enError => {
  const before = file.slice(0, at);
  const lines = before.match(/\r\n?|\n/gu)?.length ?? 0;
  const column = at - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
  return new Fr2enError('ERR_INPUT', `line ${lines + 1}, column ${column}: ${what}`);
};
