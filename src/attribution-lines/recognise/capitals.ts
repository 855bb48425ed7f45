import { determiners, proseWords } from '../tables/name-words.js';

/**
 * Whether text in capitals is prose, since its case does not distinguish it from a name.
 *
 *     AILLEURS, A REFUSÉ, ONT ÉTÉ RETIRÉS   →   yes
 *     ANNE DE LA ROCHE, A. ROY, Le Pont     →   no
 */
export const isProseInCapitals = (text: string): boolean => {
  if (hasLowerCase.test(text)) return false;
  for (const [word] of text.matchAll(wordWithoutPoint)) if (proseWords.has(word.toLowerCase())) return true;
  return false;
};

/** Whether text in capitals begins as prose is likely to, and names are not: "LE MINISTRE", "DE FAMILLE", "L’EAU". */
export const beginsLikeProse = (text: string): boolean => {
  const [first] = firstWord.exec(text) ?? [];
  return first !== undefined && determiners.has(first.toLowerCase()) && !hasLowerCase.test(text);
};

const hasLowerCase = /\p{Ll}/u;
const firstWord = /^\p{L}+/u;
/** "A" but not the initial "A." */
const wordWithoutPoint = /\p{L}+(?![\p{L}.])/gu;
