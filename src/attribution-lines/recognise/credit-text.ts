import { isLowerAt } from '../../text/character-codes.js';
import { agency } from '../grammar/agencies.js';
import { monthAndYear, writtenDate } from '../grammar/dates.js';
import { wordStart } from '../grammar/words.js';
import { creditWords, proseWords } from '../tables/name-words.js';

/**
 * Whether a text can be a credit: names, agencies, owners and dates, and nothing that would make it a sentence.
 *
 *     Jean Dupont / AFP, Mairie de Lyon, collection privée, Anne Roy, mars 2024   →   yes
 *     le pont, hier · Macron à Berlin · MACRON À BERLIN · Il pleut.               →   no
 */
export const isCreditText = (text: string): boolean => {
  if (text === '' || text.length > longest || holdsSentence(text)) return false;
  if (articleFirst.test(text) || elided.test(text)) return false;
  if (/[!?…;:]$/u.test(text) || !/\p{L}/u.test(text)) return false;
  return hasCreditWords(text) || hasCreditWords(text.replace(known, ' '));
};

/**
 * Whether a text can be the owner of a picture behind © or "Crédit :", which few sentences follow: any words that make no sentence.
 *
 *     Office du tourisme des vallées, Association des amis du moulin   →   yes        un signe mal connu   →   no
 */
export const isOwner = (text: string): boolean =>
  isCreditText(text) || (text.length <= longestOwner && /\p{L}/u.test(text) && !isProseText(text));

const isProseText = (text: string): boolean =>
  /[!?…;:]/u.test(text) ||
  holdsSentence(text) ||
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => proseWords.has(word) && !linking.has(word));

/** In UTF-16 units. */
const longestOwner = 80;
const linking: ReadonlySet<string> = new Set(['à', 'au', 'aux', 'en', 'et', 'pour', 'sur', 'sous']);

const hasCreditWords = (text: string): boolean => {
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)) {
    if (isLowerAt(word, 0) ? !creditWords.has(word) && !isUrlPart(text) : isProse(word)) return false;
  }
  return true;
};

/** "LE PONT EST ROUVERT": in capitals, a prose word is as telling as in lower case. A single letter may be an initial. */
const isProse = (word: string): boolean => {
  if (word.length < 2 && word !== 'À') return false;
  const lower = word.toLowerCase();
  return word === word.toUpperCase() && proseWords.has(lower) && !creditWords.has(lower);
};

/** "S’EFFONDRE", "c’est", "qu’on": no name begins so, as N’Diaye and D’Arcy do. */
const elided = /(?<![\p{L}\p{M}’'.-])(?:[sScCjJ]|[qQ][uU])['’]\p{L}/u;
/** "Photo : la mairie" is of the town hall, "Photo : mairie de Lyon" by it. */
const articleFirst = /^(?:l[ae]s?\s|l['’]|une?\s)/u;
/** The longest credit text, in UTF-16 units. */
const longest = 160;
/** Whether a sentence ends here and the next one has a lower-case word. The point in "J.-P. Roy et" does not end a sentence. */
export const holdsSentence = (text: string): boolean => sentenceEnd.test(text);

const sentenceEnd = /(?<!(?<!\p{L})\p{Lu})[.!?…»](?=[ \u00a0\u202f\u2009]+\p{Lu}\p{Ll}+[ \u00a0\u202f\u2009]+\p{Ll})/u;
/** Known text with lower-case words: "dpa", "La Presse canadienne", "mars 2024". */
const known = new RegExp(`${wordStart}(?:${agency}|${writtenDate}|${monthAndYear})`, 'gu');
const isUrlPart = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/u.test(text);
