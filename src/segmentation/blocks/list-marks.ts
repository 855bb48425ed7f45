import { isDigitCode, isWordCode } from '../../text/character-codes.js';

/**
 * Where the words of a line begin, if its first visible character is at `at`: after a bullet ("• Oui"), a number ("1. Oui", "2) Oui",
 * "1° Oui", "1.2 Oui") or a letter ("a) Oui", "II. Oui") and its space, or at `at` if there is none. A year ("2012. Elle"), a quantity
 * ("3 œufs") or an initial ("E. Macron") is not a list mark.
 */
export const listMarkEnd = (text: string, at: number): number => {
  // most lines begin with a word of several letters: they need no closer look
  if (isLetterCode(text.charCodeAt(at)) && isLetterCode(text.charCodeAt(at + 1)) && !roman.includes(text.charAt(at))) return at;
  listMark.lastIndex = at;
  return listMark.test(text) ? listMark.lastIndex : at;
};

const isLetterCode = (code: number): boolean => isWordCode(code) && !isDigitCode(code);

const roman = 'IVX';

const listMark = new RegExp(
  [
    '[•·▪▫◦‣∙●○■□►▶➤➔→✓✔*+][^\\S\\n\\r]+',
    '\\(?\\d{1,3}(?:\\.\\d{1,2}){0,3}(?:[.)°/]|\\.[-–])[^\\S\\n\\r]+',
    '\\d{1,2}(?:\\.\\d{1,2}){1,3}[^\\S\\n\\r]+(?=\\p{Lu})',
    '\\(?(?:\\p{L}|[IVX]{2,4})\\)[^\\S\\n\\r]+',
    '(?:\\p{Ll}|[IVX]{2,5})\\.[^\\S\\n\\r]+',
  ].join('|'),
  'uy',
);
