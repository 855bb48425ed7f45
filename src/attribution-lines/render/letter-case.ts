import { agency, kept } from '../grammar/agencies.js';

/** The letter case of a French word or line, which the English takes on. */
export type LetterCase = 'capitals' | 'mixed';

/** The case of a word: it takes two letters to tell capitals from a capital first letter. */
export const caseOfWord = (word: string): LetterCase => (/\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase() ? 'capitals' : 'mixed');

/** The case of a line. Agencies and addresses are written the same in any line, and so are "h" and "er" in figures. */
export const caseOfLine = (line: string): LetterCase => {
  if (line === line.toUpperCase()) return /\p{L}.*\p{L}/u.test(line) ? 'capitals' : 'mixed';
  if (firstWord.test(line)) return 'mixed';
  return (line.replace(ownCase, '').match(words) ?? ['a']).every((word) => word === word.toUpperCase()) ? 'capitals' : 'mixed';
};

/** The first word of nearly every line shows that it is not in capitals. */
const firstWord = /^[^\p{L}]*\p{L}?\p{Ll}/u;
const ownCase = new RegExp(`${kept}|${agency}`, 'gu');
const words = /(?<![\p{L}\p{N}])\p{L}{2,}/gu;
