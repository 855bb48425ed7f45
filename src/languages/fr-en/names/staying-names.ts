import { isPeople } from './demonyms.js';
import { englishNames } from './english-names.js';
import { translatedCapitals } from './translated-capitals.js';
import type { Terms } from '../terms/types.js';
import { translatedWords } from './translated-words.js';

/**
 * Whether English writes a capitalised French word as it is: it has no English form in the tables and was not counted as translated. For a
 * term, whether it was given that way.
 *
 *     Plamondon, Jean-Pierre, Saint-Brévin, N’Diaye, Côte-d’Or   yes
 *     Londres, Ligue, Macédoine, Forêt-Grise  no
 */
export const staysInEnglish = (name: string, terms: Terms): boolean => {
  const term = terms.english(name);
  if (term !== undefined) return term === name;
  // an elision in a name shows that nothing in it is translated: L’Haÿ-les-Roses, d’Arvennes, Côte-d’Or
  return (
    ownLetter.test(name) ||
    (innerElision.test(name) && isUnknownCompound(name, terms)) ||
    (isFree(name, terms) && (!name.includes('-') || name.split('-').every((part) => isFreePart(part, terms))))
  );
};

/**
 * Whether a name of several parts is unknown as a whole: the name of a village may contain a word that English translates elsewhere.
 *
 *     Brévin-le-Bas   yes      Beaux-Arts, Londres, Plamondon   no
 */
export const isUnknownCompound = (name: string, terms: Terms): boolean =>
  name.includes('-') && englishNames(name, terms).length === 0 && !hasWord(translatedWords(), name.replaceAll('’', "'"));

const isFree = (word: string, terms: Terms): boolean => {
  const term = terms.english(word);
  if (term !== undefined) return term === word;
  if (hasWord(translatedCapitals, word) || isPeople(word)) return false;
  const forms = englishNames(word, terms);
  // a table that has the name as it is (Lyon) overrides the count
  return forms.length > 0 ? forms.includes(word) : !hasWord(translatedWords(), word);
};

const ownLetter = /^\p{L}['’]\p{Lu}/u;
const innerElision = /-d['’]\p{Lu}/u;

const hasWord = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));

/** A part in small letters is a word (Sud-américain), unless it joins names (Aix-en-Provence). */
const isFreePart = (part: string, terms: Terms): boolean => joining.test(part) || (/^\p{Lu}/u.test(part) && isFree(part, terms));

const joining = /^(?:saint|sainte|st|ste|sur|sous|les?|la|l[eè]s|en|de|du|des|d|l|el|al|ben|bin|van|von|\d+)$/iu;
