import { agency, kept } from '../grammar/agencies.js';

/** How a French word or line is written: the English takes it over. */
export type LetterCase = 'capitals' | 'mixed';

/** The case of a word: two letters tell capitals from a capital first letter. */
export const caseOfWord = (word: string): LetterCase => (/\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase() ? 'capitals' : 'mixed');

/** The case of a line. Agencies and addresses are written as they are in any line, "h" and "er" in figures too. */
export const caseOfLine = (line: string): LetterCase => {
  if (line === line.toUpperCase()) return 'capitals';
  if (firstWord.test(line)) return 'mixed';
  return (line.replace(ownCase, '').match(words) ?? ['a']).every((word) => word === word.toUpperCase()) ? 'capitals' : 'mixed';
};

/** Nearly all lines show with their first word that they are not in capitals. */
const firstWord = /^[^\p{L}]*\p{L}?\p{Ll}/u;
const ownCase = new RegExp(`${kept}|${agency}`, 'gu');
const words = /(?<![\p{L}\p{N}])\p{L}{2,}/gu;
