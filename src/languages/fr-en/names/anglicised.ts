import { englishNames } from './english-names.js';
import type { Terms } from '../terms/types.js';

/**
 * Whether an English word is a French name with a usual English ending, not a misspelling of it.
 *
 *     Égyptiens, Egyptians · Sibérie, Siberia · Hérode, Herod · Français, French   yes
 *     Beaulieu, Beaulieus · Obama, Omama                                           no
 */
export const isAnglicised = (french: string, english: string, terms: Terms): boolean => {
  const [one, other] = [plain(french), plain(english)];
  if (one === other) return true;
  // a name in a table has no other form except adjectives: Europe, European, but not Montréal, Montre
  const forms = englishNames(french, terms);
  if (forms.length > 0 && !adjective.test(other)) return forms.some((form) => plain(form) === other);
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  if (same < 3) return false;
  // Observatoire, Observatory
  if (one.slice(same) === 'ire' && other.slice(same) === 'ry') return true;
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
