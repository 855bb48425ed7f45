import { references } from '../../languages/fr/abbreviations.js';
import type { SentenceEnd, Veto } from '../sentences/sentence-ends.js';
import { isBeforeDigit, wordAfter } from '../sentences/neighbours.js';

/**
 * A reference stands before its number ("p. 12", "t. II") or a hidden word ("l’art. L. 123-4"); before anything else it is a word ("Il dit
 * non. Elle…", "un vol. Puis…").
 */
export const isReference: Veto = (text, at) =>
  at.before !== undefined && references.has(at.before) && (isBeforeDigit(text, at) || isRoman(text, at) || isHidden(text, at));

/** "t. II", but not the C of "un vol. C’est". */
const isRoman = (text: string, at: SentenceEnd): boolean => {
  const word = wordAfter(text, at);
  return roman.test(word) && !/['’]/u.test(text.charAt(at.word + word.length));
};

const isHidden: Veto = (text, { word }) => hidden.test(text.slice(word, word + 2));
const hidden = /^\p{Co}/u;

const roman = /^[IVXLC]+$/u;
