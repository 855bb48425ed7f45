import { titles, titlesOrWords } from '../../languages/fr/abbreviations.js';
import { isUpperAt } from '../../text/character-codes.js';
import type { SentenceEnd, Veto } from '../sentences/sentence-ends.js';
import { isBare, opensSentence } from '../sentences/neighbours.js';

/**
 * A title never ends a sentence ("M. Dupont", "Mgr. Le Goff", "le dr. Simon"). A word that ends in the same letters may ("Il dit hmm.
 * Marie…"), and a title in brackets or marks does before a sentence opener ("Il écrit « M. » Puis…").
 */
export const isTitle: Veto = (text, at) => {
  if (at.before === undefined) return false;
  return titles.has(at.before) ? isBare(at) || !opensSentence(text, at) : isWordAsTitle(text, at, at.before);
};

/** "le col. Astier", "LE GÉN. ASTIER", but not "au sommet du col. Il", "à 12 m. Marie" nor "Il est prof. Marie". */
const isWordAsTitle = (text: string, at: SentenceEnd, word: string): boolean => {
  const small = inCapitals.test(word) ? word.toLowerCase() : '';
  if (
    !(titlesOrWords.has(word) || titlesOrWords.has(small) || titles.has(small)) ||
    !isBare(at) ||
    !isUpperAt(text, at.word) ||
    opensSentence(text, at)
  )
    return false;
  const start = at.stop - word.length;
  return start === at.first || articleLast.test(text.slice(Math.max(0, start - longestArticle), start));
};

const inCapitals = /^\p{Lu}{2,}(?:-\p{Lu}+)?$/u;
const articleLast = /(?:^|[\s(«"])(?:(?:le|la|les|du|de|au|aux|des|et|par|avec)\s|l[’'])$/iu;
const longestArticle = 8;
