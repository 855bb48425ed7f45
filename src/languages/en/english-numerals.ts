import type { Numeral } from '../fr/french-numerals.js';
import { romanOf } from '../fr/roman-numerals.js';
import { findNumber, type NumberStarts, numberStarts, plainNumber } from './find-number.js';
import { clockTime, findTime } from './find-time.js';
import { notBeforeNumber, notBehindNumber } from './number-edges.js';
import { type NumberWord, numberWordsIn } from './number-words.js';
import type { Span } from '../../text/spans.js';

/** The numbers of one English text. */
export interface EnglishNumbers {
  /**
   * Where a value of {@link Numeral} appears in digits, however it is grouped: 1234.5 is found in '1,234.5', '1 234.5', '1234,5' and
   * '1.234,5', but not in '1,234.56' or '11,234.5'. A time is also found as '6:30 pm' (18:30) and '18.30', an ordinal with or
   * without its ending.
   */
  readonly digits: (value: string) => readonly Span[];
  /** Where it appears in words, as a cardinal or an ordinal: 'twenty-first' is 21. */
  readonly words: (value: string) => readonly NumberWord[];
  /** Where it appears in Roman numerals: 'XX' and 'XXth' are 20, the end of 'WWII' is 2. */
  readonly roman: (value: string) => readonly Span[];
}

/**
 * The numbers in an English text, to be looked up value by value: the first lookup of each kind scans the text for all later ones.
 *
 *     '10 242 postes'   10, if the source has 10 alone     →   '10'
 *     '10 242 postes'   10, if the source has 10242 too    →   nothing
 *
 * @param values - all that the source has: where a longer one is written with spaces, its groups are not numbers of their own
 */
export const numbersIn = (english: string, values: Iterable<string> = []): EnglishNumbers => {
  let starts: NumberStarts | undefined;
  let words: ReturnType<typeof wordsByValue> | undefined;
  let spaced: readonly Span[] | undefined;
  const find = (value: string): Span[] => findNumber(english, (starts ??= numberStarts(english)), value);
  const withoutGroups = (spans: Span[]): Span[] => {
    spaced ??= spacedGroups.test(english) ? [...new Set(values)].filter((value) => mayBeGrouped.test(value)).flatMap(find) : [];
    return spaced.length === 0 ? spans : spans.filter((span) => !spaced!.some((longer) => isPartOf(span, longer)));
  };
  return {
    digits: (value) => {
      if (plainNumber.test(value)) return withoutGroups(find(value));
      return clockTime.test(value) ? findTime(english, value) : findWritten(english, value);
    },
    words: (value) => (words ??= wordsByValue(english)).get(value) ?? [],
    roman: (value) => findRoman(english, value),
  };
};

const isPartOf = ({ start, end }: Span, longer: Span): boolean =>
  longer.start <= start && end <= longer.end && longer.end - longer.start > end - start;

const spacedGroups = /\d \d{3}/u;
/** Four digits or more before the point. */
const mayBeGrouped = /^\d{4,}(?:\.\d+)?$/u;

const wordsByValue = (english: string): ReadonlyMap<string, readonly NumberWord[]> => {
  const found = new Map<string, NumberWord[]>();
  for (const word of numberWordsIn(english)) found.set(word.value, [...(found.get(word.value) ?? []), word]);
  return found;
};

/** Finds a date, telephone or version number as it is written. */
const findWritten = (english: string, value: string): Span[] => {
  const source = value.replace(/[.+*?^$()[\]{}|\\/-]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[ .-]?`);
  const pattern = new RegExp(`${notBehindNumber}(?:${source})${notBeforeNumber}`, 'gu');
  return Array.from(english.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
};

/** Finds Roman numerals, but only those read in French: up to 49. */
const findRoman = (english: string, value: string): Span[] => {
  const letters = smallNumber.test(value) ? romanOf(Number(value)) : '';
  if (letters === '' || !english.includes(letters)) return [];
  const pattern = new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:WW)?)${letters}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(english.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
};

const smallNumber = /^[1-4]?\d$/u;

/** A number in digits in an English text. */
export interface EnglishNumeral extends Span {
  readonly value: string;
}

/**
 * All numbers in digits except those of the given values, read as English writes them.
 *
 *     '1,234.5 at 18:30, 12 cats'   without 12   →   1234.5, 18:30
 *
 * @param numbers - the numbers of the same text
 */
export const otherNumerals = (english: string, numbers: EnglishNumbers, values: Iterable<string>): EnglishNumeral[] => {
  const known = [...values].flatMap((value) => numbers.digits(value));
  return Array.from(blanked(english, known).matchAll(anyNumber), ({ 0: text, index }) => {
    return { start: index, end: index + text.length, value: text.replaceAll(',', '') };
  });
};

/** The text with its spans blanked out by spaces, so that everything else keeps its place. */
const blanked = (text: string, spans: readonly Span[]): string => {
  let out = '';
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (start >= out.length) out += text.slice(out.length, start) + ' '.repeat(end - start);
  }
  return out + text.slice(out.length);
};

const anyNumber = /\d{1,2}:\d{2}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/gu;

/**
 * A number as English writes it.
 *
 *     1 234,5 → 1,234.5     2024 → 2024     18h30 → 18:30     18h → 18:00     1er → 1st     XXe → 20th     12/03/2024 → 12/03/2024
 */
export const englishForm = ({ kind, value, isOrdinal, isGrouped }: Numeral): string => {
  if (isOrdinal) return englishOrdinal(value);
  if (kind === 'roman') return romanOf(Number(value));
  if (kind === 'hour') return `${value}:00`;
  if (kind !== 'number' || !isGrouped) return value;
  const [whole = '', decimals] = value.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (decimals === undefined ? '' : `.${decimals}`);
};

/** A whole number as an ordinal: 2 → 2nd, 11 → 11th. */
export const englishOrdinal = (value: string): string => value + endingOf(value);

/** The ending of an English ordinal in digits, behind the digits. */
export const ordinalEnding = /^(?:st|nd|rd|th)(?!\p{L})/u;

const endingOf = (value: string): string => {
  const last = Number(value.slice(-1));
  if (/1\d$/u.test(value)) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
};
