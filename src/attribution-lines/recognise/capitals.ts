import { determiners, proseWords } from '../tables/name-words.js';

/**
 * Whether words in capitals are prose, where their case does not tell them from a name.
 *
 *     AILLEURS, A REFUSÉ, ONT ÉTÉ RETIRÉS   →   yes
 *     ANNE DE LA ROCHE, A. ROY, Le Pont     →   no
 */
export const isProseInCapitals = (text: string): boolean => {
  if (hasLowerCase.test(text)) return false;
  for (const [word] of text.matchAll(wordWithoutPoint)) if (proseWords.has(word.toLowerCase())) return true;
  return false;
};

/** "LE MINISTRE", "DE FAMILLE", "L’EAU": a name in capitals that begins so is more likely prose. */
export const beginsLikeProse = (text: string): boolean => {
  const [first] = firstWord.exec(text) ?? [];
  return first !== undefined && determiners.has(first.toLowerCase()) && !hasLowerCase.test(text);
};

const hasLowerCase = /\p{Ll}/u;
const firstWord = /^\p{L}+/u;
/** "A" but not the initial "A." */
const wordWithoutPoint = /\p{L}+(?![\p{L}.])/gu;
