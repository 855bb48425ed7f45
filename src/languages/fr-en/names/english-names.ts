import { lazily } from '../../../text/lazily.js';
import { exonyms } from './exonyms.js';
import type { Terms } from '../terms/types.js';

/**
 * The English forms of a French name: Londres → London, Allemagne → Germany. Empty for a term that stays as it is and for a name in no
 * table.
 *
 * Countries are CLDR's; they are looked up at the first call, which takes a few milliseconds.
 */
export const englishNames = (french: string, terms: Terms): readonly string[] => {
  const term = terms.english(french);
  if (term !== undefined) return term === french ? [] : [term];
  return exonyms.get(french) ?? countries().get(french) ?? [];
};

/**
 * The English form to write for a French name: Londres → London; the name itself if the tables have no form or only part of one
 * (États-Unis).
 */
export const writtenInEnglish = (french: string, terms: Terms): string => {
  const term = terms.english(french);
  if (term !== undefined) return term;
  const forms = exonyms.get(french) ?? countries().get(french) ?? [];
  // for a name in several words, most forms are only a part
  if (french.includes('-')) return forms[0]?.includes(' ') ? forms[0] : french;
  // of several CLDR forms, none is certain to be the whole name
  return exonyms.has(french) || forms.length === 1 ? (forms[0] ?? french) : french;
};

/** By the capitalised words of the countries' names, since a name is looked up word by word: 'Arabie' has 'Saudi' and 'Arabia'. */
const countries = lazily((): ReadonlyMap<string, readonly string[]> => {
  const french = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string[]>();
  for (const code of codes()) {
    const from = french.of(code);
    const to = english.of(code);
    if (from === undefined || to === undefined) continue;
    const forms = to.split(/[\s()&.-]+/u).filter((word) => /^\p{Lu}/u.test(word));
    for (const word of [from, ...from.split(/[\s()-]+/u)]) {
      if (/^\p{Lu}/u.test(word) && word.length > 3) found.set(word, [...new Set([...(found.get(word) ?? []), ...forms])]);
    }
  }
  return found;
});

const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
const codes = (): string[] => letters.flatMap((first) => letters.map((second) => first + second));
