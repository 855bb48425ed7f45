import type { Span } from '../../../text/spans.js';

/** A word of a text: letters and digits in a row. Hyphens and apostrophes stand between words. */
export interface Word extends Span {
  /** What all spellings of the word share: small letters without accents. */
  readonly key: string;
}

/** The words of a text, in order. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({ key: keyOf(found), start: index, end: index + found.length }));

// a soft hyphen is inside a word
const word = /[\p{L}\p{M}\p{N}\u00ad]+/gu;

/** What all spellings of a word share: État, ÉTAT, ETAT and état are 'etat'; cœur and coeur are 'coeur'. */
export const keyOf = (text: string): string => (plainLetters.test(text) ? text.toLowerCase() : bare(spelt(text).toLowerCase()));

const plainLetters = /^[A-Za-z0-9]+$/u;
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A word with its letters composed, œ as oe, and without soft hyphens. */
export const spelt = (text: string): string =>
  plainLetters.test(text)
    ? text
    : text
        .normalize('NFC')
        .replaceAll('\u00ad', '')
        .replaceAll('œ', 'oe')
        .replaceAll('Œ', 'OE')
        .replaceAll('æ', 'ae')
        .replaceAll('Æ', 'AE');

/** Which capitals a word may have: `any`, or those of a name: as given, or all. */
export type Capitals = 'any' | 'as-given';

/**
 * Whether a word of a text is a form of a term. Accents may be missing on capitals only: Etat and ETAT are État, but marche is not marché.
 *
 * @param found - the word as printed
 * @param form - in the capitals of the term as given
 */
export const isSpelt = (found: string, form: string, capitals: Capitals): boolean => {
  if (found === form || (capitals === 'any' && found.toLowerCase() === form)) return true;
  const [own, wanted] = [spelt(found), spelt(form)];
  if (capitals === 'any') return hasLetters(own, wanted, true);
  return hasLetters(own, wanted, false) || hasLetters(own, wanted.toUpperCase(), false) || (isLongAcronym(form) && own === titled(wanted));
};

/** Printed as a name where it can be spoken: INSEE, Insee. */
const isLongAcronym = (form: string): boolean => /^\p{Lu}{4,}$/u.test(form);
const titled = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

const hasLetters = (found: string, wanted: string, anyCase: boolean): boolean => {
  if (found.length !== wanted.length) return false;
  for (let at = 0; at < found.length; at += 1) {
    const [one, other] = [found.charAt(at), wanted.charAt(at)];
    if (one === other || (anyCase && one.toLowerCase() === other.toLowerCase())) continue;
    const isBareCapital = /[A-Z]/u.test(one) && (anyCase || /\p{Lu}/u.test(other)) && bare(other).toUpperCase() === one;
    if (!isBareCapital) return false;
  }
  return true;
};

/**
 * What stands between two words of a term, the same for all ways to print it: a hyphen or any French space, with a line break or without,
 * is a space, either apostrophe is ', other marks have no spaces beside them (R & D). Undefined for what no term has: an empty line.
 */
export const gapOf = (between: string): string | undefined => {
  const known = usualGaps.get(between);
  if (known !== undefined) return known;
  if (/\n\s*\n/u.test(between)) return undefined;
  const marks = between.replace(/\s/gu, '');
  if (marks === '' || /^[-‐‑]$/u.test(marks)) return marks === '' || !/\s[-‐‑]|[-‐‑] /u.test(between) ? ' ' : ' - ';
  return marks.replace(/[’‘ʼ]/gu, "'");
};

const usualGaps: ReadonlyMap<string, string> = new Map([
  [' ', ' '],
  ['-', ' '],
  ["'", "'"],
  ['’', "'"],
  [', ', ','],
]);
