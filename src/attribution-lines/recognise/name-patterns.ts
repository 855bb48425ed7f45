import { agencies } from '../tables/agencies.js';
import { creditWords } from '../tables/roles.js';
import { weekdays, months } from '../../languages/fr-en/months.js';
import { anyOf, lineSpace } from '../../text/phrase-pattern.js';

const particle = `(?:(?:de|du|des|la|le|les|van|von|der|den|da|dos|di|el|al|ben|bin|y|of|and|&)${lineSpace}+)`;
const word = String.raw`(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}\p{N}'’.-]*`;

/** A name: capitalised words with particles between them ("Anne de La Roche", "J.-P. Roy", "Ville de Lyon"), no more than seven. */
export const nameSource = `${word}(?:${lineSpace}+${particle}{0,2}(?:d['’])?${word}){0,6}`;

/** A name of two words at least, as a person signs. */
export const fullNameSource = `${word}(?:${lineSpace}+${particle}{0,2}(?:d['’])?${word}){1,6}`;

/** What may not follow a phrase: a letter or digit that makes another word of it. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`;

/** Any agency. */
export const agencySource = `(?:${anyOf(agencies)})${wordEnd}`;

const monthSource = `(?:${anyOf(months.keys())})`;
const weekdaySource = `(?:${anyOf(weekdays.keys())})`;

/** A date with its month in words: "mardi 12 mars 2024", "le 1er avril". */
export const dateSource = `(?:[lL]e${lineSpace}+)?(?:${weekdaySource},?${lineSpace}+)?\\d{1,2}(?:er)?${lineSpace}+${monthSource}${wordEnd}(?:${lineSpace}+\\d{4})?`;

/** A time: 18h30, 18 h, 18:30. */
export const timeSource = `(?:[àÀ]${lineSpace}+)?\\d{1,2}${lineSpace}?(?:h${lineSpace}?(?:\\d{2})?|:\\d{2})${wordEnd}`;

/** A date in figures, and what stands for one. */
export const anyDateSource = String.raw`(?:${dateSource}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d{2}-\d{2}|aujourd['’]hui|hier|il${lineSpace}y${lineSpace}a${lineSpace}\d+${lineSpace}(?:minutes?|heures?|jours?)|${weekdaySource})${wordEnd}`;

/**
 * Whether a text is what stands in a credit: names, agencies, owners, dates, and nothing that makes a sentence of it.
 *
 *     Jean Dupont / AFP, Mairie de Lyon, collection privée   →   yes
 *     le pont, hier · Macron à Berlin · Il pleut.            →   no
 */
export const isCreditText = (text: string): boolean => {
  if (text === '' || text.length > longest || /[.!?…»](?=[ \u00a0\u202f]+\p{Lu}\p{Ll}+[ \u00a0\u202f]+\p{Ll})/u.test(text)) return false;
  if (/[!?…;:]$/u.test(text) || !/\p{L}/u.test(text)) return false;
  for (const [found] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*/gu)) {
    if (startsLow(found) && !creditWords.has(found) && !isUrlPart(text)) return false;
  }
  return true;
};

const longest = 160;
const startsLow = (found: string): boolean => found.charAt(0) !== found.charAt(0).toUpperCase();
const isUrlPart = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/u.test(text);
