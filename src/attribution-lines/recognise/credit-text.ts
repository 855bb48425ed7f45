import { isLowerAt } from '../../text/character-codes.js';
import { agency } from '../grammar/agencies.js';
import { monthAndYear, writtenDate } from '../grammar/dates.js';
import { wordStart } from '../grammar/words.js';
import { creditWords, proseWords } from '../tables/name-words.js';

/**
 * Whether a text is what stands in a credit: names, agencies, owners, dates, and nothing that makes a sentence of it.
 *
 *     Jean Dupont / AFP, Mairie de Lyon, collection privée, Anne Roy, mars 2024   →   yes
 *     le pont, hier · Macron à Berlin · MACRON À BERLIN · Il pleut.               →   no
 */
export const isCreditText = (text: string): boolean => {
  if (text === '' || text.length > longest || holdsSentence(text)) return false;
  if (/[!?…;:]$/u.test(text) || !/\p{L}/u.test(text)) return false;
  return hasCreditWords(text) || hasCreditWords(text.replace(known, ' '));
};

const hasCreditWords = (text: string): boolean => {
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)) {
    if (isLowerAt(word, 0) ? !creditWords.has(word) && !isUrlPart(text) : isProse(word)) return false;
  }
  return true;
};

/** "LE PONT EST ROUVERT": in capitals a word of prose is as telling as in lower case. One letter may be an initial. */
const isProse = (word: string): boolean => {
  if (word.length < 2 && word !== 'À') return false;
  const lower = word.toLowerCase();
  return word === word.toUpperCase() && proseWords.has(lower) && !creditWords.has(lower);
};

/** The longest text of a credit, in UTF-16 units. */
const longest = 160;
/** A mark that ends a sentence, and in the next one a word in lower case. The point of "J.-P. Roy et" ends none. */
export const holdsSentence = (text: string): boolean => sentenceEnd.test(text);

const sentenceEnd = /(?<!(?<!\p{L})\p{Lu})[.!?…»](?=[ \u00a0\u202f\u2009]+\p{Lu}\p{Ll}+[ \u00a0\u202f\u2009]+\p{Ll})/u;
/** "dpa", "La Presse canadienne" and "mars 2024" have words in lower case. */
const known = new RegExp(`${wordStart}(?:${agency}|${writtenDate}|${monthAndYear})`, 'gu');
const isUrlPart = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/u.test(text);
