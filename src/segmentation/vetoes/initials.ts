import { trailing } from '../../languages/fr/abbreviations.js';
import type { Veto } from '../sentences/sentence-ends.js';
import { isAfterNumber, isBeforeDigit, opensSentence } from '../sentences/neighbours.js';

/**
 * Capitals with dots are given names or a short form ("E. Macron", "J.-P. Bruneau", "les U.S.A. Paris"), unless a sentence opener follows
 * ("le plan B. Mais…") or a number precedes them and makes them a unit ("8 °C. La", "220 V. Marie"). Joined by a hyphen they are names
 * even before "Le" ("J.-M. Le Goff"), except for "J.-C.".
 */
export const isInitial: Veto = (text, at) => {
  const word = at.before;
  if (word === undefined || !initials.test(word)) return false;
  if (isBeforeDigit(text, at)) return codeArticle.test(word);
  if (word.includes('-')) return !trailing.has(word);
  return !isAfterNumber(text, at.stop, word) && !opensSentence(text, at);
};

const initials = /^\p{Lu}(?:(?:\.-?|-)\p{Lu})*$/u;
/** "article L. 121-1", "R. 4127-3": the letters that French law numbers its articles with. */
const codeArticle = /^[LRD]$/u;
