import { Fr2enError } from '../../errors.js';

/**
 * The error of a place in a glossary file: `line 3: grève has no English. …`; whoever knows the file's name puts it before.
 *
 * @param line - from 1
 * @param what - what is wrong and the cure, as sentences
 */
export const wrongEntry = (line: number, what: string): Fr2enError => new Fr2enError('ERR_INPUT', `line ${line}: ${what}`);

/** A term or its English, in one line and without spaces around it. */
export const inOneLine = (text: string): string => text.replace(/\s*[\n\r]\s*/gu, ' ').trim();

/**
 * The English of a term, which must be there: an empty one would take the word out of every sentence, and a lone dash means that nobody has
 * decided yet.
 *
 * @throws `ERR_INPUT`
 */
export const checkedEnglish = (french: string, english: string, line: number): string => {
  if (!/^[-–—]?$/u.test(english)) return english;
  throw wrongEntry(line, `${french} has no English. Write it there, or the French again if the English is the same, or drop the entry.`);
};
