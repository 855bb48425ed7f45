import { exonyms } from './exonyms.js';

/**
 * How English may write a French name, other than as it is: Londres → London, Allemagne → Germany. Empty for a name that no table has.
 *
 * Countries and languages are CLDR's; they are looked up at the first call, which takes some milliseconds.
 */
export const englishNames = (french: string): readonly string[] => {
  const known = exonyms.get(french) ?? countries().get(french);
  return known ?? [];
};

/**
 * The English form to write for a French name: Londres → London; the name itself where no table has a form, or only a part of one
 * (États-Unis).
 */
export const writtenInEnglish = (french: string): string => {
  const forms = exonyms.get(french) ?? countries().get(french) ?? [];
  // of a name in several words, most forms are a part
  if (french.includes('-')) return forms[0]?.includes(' ') ? forms[0] : french;
  // of several, none is surely the whole name
  return exonyms.has(french) || forms.length === 1 ? (forms[0] ?? french) : french;
};

let made: ReadonlyMap<string, readonly string[]> | undefined;

/** Words of the countries' names, since a name is looked up word for word: both 'Arabie' and 'saoudite' lead to 'Saudi Arabia'. */
const countries = (): ReadonlyMap<string, readonly string[]> => {
  if (made) return made;
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
  made = found;
  return found;
};

const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
const codes = (): string[] => letters.flatMap((first) => letters.map((second) => first + second));

/**
 * Whether an English word is what English makes of a French name by its usual endings, not a misspelling.
 *
 *     Égyptiens, Egyptians · Sibérie, Siberia · Hérode, Herod · Français, French   yes
 *     Beaulieu, Beaulieus · Obama, Omama                                           no
 */
export const isAnglicised = (french: string, english: string): boolean => {
  const [one, other] = [plain(french), plain(english)];
  if (one === other) return true;
  // what a table knows has no third form, only adjectives: Europe, European, but not Montréal, Montre
  const forms = englishNames(french);
  if (forms.length > 0 && !adjective.test(other)) return forms.some((form) => plain(form) === other);
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (same < 3) return false;
  return frenchEnding.test(one.slice(same)) && englishEnding.test(other.slice(same)) && frenchWordEnding.test(one);
};

const adjective = /(?:ans?|ese|ish|ch|ics?|i|ers?|ites?)$/u;

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/^ou(?=[aeiou])/u, 'w')
    .replace(/['’]s$/u, '');

const frenchWordEnding =
  /(?:ie|e|es|ais|aises?|ois|oises?|ien|iens|ienne|iennes|ain|ains|aine|aines|ite|ites|que|ques|iste|istes|isme|te|tes|eur|eurs|al|aux|an|ans|if|ifs|in|ins|on|ment|ments)$/u;
const frenchEnding = /^(?:\p{L}{0,6})$/u;
const englishEnding =
  /^(?:|s|a|ia|y|ies|e|es|an|ans|ian|ians|n|ns|nch|ese|ish|ic|ics|ical|ist|ists|ism|ty|ties|or|ors|er|ers|us|um|o|on|l|al|ive|ives|ment|ments|ans?|ite|ites|ch|que|i|is|h)$/u;
