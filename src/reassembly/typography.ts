import { isLowerAt, isUpperAt, isWordCode } from '../text/character-codes.js';
import { englishOpeners } from '../languages/en/english-openers.js';
import { englishMonths, englishWeekdays } from '../languages/en/months.js';
import { withSingleSpaces } from '../text/spaces.js';
import type { QuoteStyle } from './styles.js';

/**
 * Gives the model's English, which is as plain as its training text, the typography of print. Quotation marks stay as they are.
 *
 * - `yes ,` and `( a )` lose their stray spaces, runs of spaces become one;
 * - ' becomes ’, except in `straight` style;
 * - two points become one unless the source has two; ... becomes … and a spaced hyphen a dash if the source has them;
 * - Mr. Roy is written Mr Roy;
 * - the first letter takes the case of the source's, unless the word looks like a name or an address.
 *
 * @param source - the French segment, as it was written
 */
export const toTypography = (english: string, source: string, style: QuoteStyle): string => {
  let text = spaced(english);
  if (style !== 'straight') text = text.replaceAll("'", '’');
  if (source.includes('…') && !source.includes('...')) text = text.replace(ellipsis, '…');
  if (!source.includes('..')) text = text.replace(twoPoints, '.');
  return withCase(withDashes(withBareTitles(text, source), source), source);
};

/** British print sets no point behind a contracted title: Mr Roy, not Mr. Roy, unless the source writes it so (Dr. Dre). */
const withBareTitles = (english: string, source: string): string =>
  pointedTitle.test(english) ? english.replace(pointedTitles, (title) => (source.includes(title) ? title : title.slice(0, -1))) : english;

const pointedTitle = /(?:Mrs?|Ms|Messrs|Dr|Prof)\. \p{Lu}/u;
const pointedTitles = /(?<!\p{L})(?:Mrs?|Ms|Messrs|Dr|Prof)\.(?= \p{Lu})/gu;

const twoPoints = /(?<!\.)\.{2}(?!\.)/gu;
const ellipsis = /(?<!\.)\.{3}(?!\.)/gu;

/** No space before , . ; : ! ? … ) ], unless they begin a word or number (.NET, .5), and none after ( [; elsewhere one. */
const spaced = (english: string): string => (isStray.test(english) ? unstray(english) : english);

const isStray = /[^\S ]| [ ,.;:!?…)\]]|[([] |^ | $/u;

const unstray = (english: string): string =>
  withSingleSpaces(english)
    .replace(/ (?=[,.;:!?…][,.;:!?…]*(?:[\s"'’”»)\]]|$))/gu, '')
    .replace(/ (?=[)\]])/gu, '')
    .replace(/(?<=[([]) /gu, '')
    .trim();

/** The n-th spaced hyphen becomes the source's n-th dash if both have the same number; otherwise all become its first real dash. */
const withDashes = (english: string, source: string): string => {
  if (!english.includes(' - ') || !isDashed.test(source)) return english;
  const dashes = Array.from(source.matchAll(sourceDash), ([, dash]) => dash!);
  if (dashes.every((dash) => dash === '-')) return english;
  const first = dashes.find((dash) => dash !== '-')!;
  const isParallel = Array.from(english.matchAll(spacedHyphen)).length === dashes.length;
  let nth = -1;
  return english.replace(spacedHyphen, () => {
    nth += 1;
    return isParallel ? dashes[nth]! : first;
  });
};

const isDashed = /[–—―]/u;
const sourceDash = /(?<=[\s\u00a0\u202f\u2009])([-–—―])(?=[\s\u00a0\u202f\u2009])/gu;
const spacedHyphen = /(?<= )-(?= )/gu;

const firstWord = /^[\s"“”„«»‘'’([]*(?<word>[\p{L}\p{M}]+)/u;

const withCase = (english: string, source: string): string => {
  if (beginAlike(english, source)) return english;
  const start = firstWord.exec(english);
  const word = start?.groups?.['word'];
  const french = firstWord.exec(source)?.groups?.['word'];
  if (!start || word === undefined || french === undefined) return english;
  const at = start[0].length - word.length;
  const isCapital = /^\p{Lu}/u.test(french);
  if (isCapital) return /^\p{Ll}/u.test(word) && !isAddress(english, at) ? withLetter(english, at, word.charAt(0).toUpperCase()) : english;
  return /^\p{Lu}\p{Ll}*$/u.test(word) && !isName(word, source) ? withLetter(english, at, word.charAt(0).toLowerCase()) : english;
};

/** Both begin with a capital or both with a small letter, as nearly always: there is nothing to change. */
const beginAlike = (english: string, source: string): boolean => {
  if (!isWordCode(english.charCodeAt(0)) || !isWordCode(source.charCodeAt(0))) return false;
  return (isLowerAt(english, 0) && isLowerAt(source, 0)) || (isUpperAt(english, 0) && isUpperAt(source, 0));
};

const withLetter = (text: string, at: number, letter: string): string => text.slice(0, at) + letter + text.slice(at + 1);

/** iPhone, user@site.fr, site.fr and https:// keep their first letter everywhere. */
const isAddress = (english: string, at: number): boolean =>
  /^(?:\p{Ll}\p{Lu}|[^\s]*[@/_\d]|[^\s]+\.[^\s.])/u.test(english.slice(at, at + 80));

/** Any word but a common opener may be a name if the source has a capital at all; "I", days, months and peoples always count. */
const isName = (word: string, source: string): boolean => {
  const lower = word.toLowerCase();
  if (lower === 'i') return true;
  if (englishOpeners.has(lower)) return false;
  return /\p{Lu}/u.test(source) || capitals.test(lower);
};

const capitals = new RegExp(
  String.raw`^(?:${[...englishWeekdays, ...englishMonths].join('|').toLowerCase()}|\p{L}+(?:ish|ese|ian|ean|ench|[kmr]an|eek|utch))s?$`,
  'u',
);
