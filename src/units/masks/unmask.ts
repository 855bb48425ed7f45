import { englishOrdinal, type EnglishNumbers, numbersIn, ordinalEnding } from '../../languages/en/english-numerals.js';
import { englishMonths } from '../../languages/en/months.js';
import { frenchNumberWords } from '../../languages/fr/number-words.js';
import { holds, type Span } from '../../text/spans.js';
import type { Masked, Slot } from './slots.js';

/** English with its slots filled. */
export interface Unmasked {
  readonly text: string;
  /** Slots that have no place in the English. */
  readonly missing: readonly Slot[];
}

/**
 * Fills the slots of the English with what they stand for, each number in its English form, and restores the text that was cut off before
 * and after the unit.
 *
 *     'Write to 9041 or 7306.'   →   'Write to jean@mairie.example or 01 22 33 44 55.'
 *     'EUR 12 million'           →   '€12 million'        '35 years'   →   unchanged
 *     '5 degrees' for −5 °C      →   '−5°C'               '9041 metres of land' for 45 000 m²   →   '45,000 m² of land'
 *
 * A number that is in digits in the source but in a word in the English is written in digits: 5 → 'five' → '5'.
 */
export const unmask = (english: string, { text: french, slots, before, after }: Masked): Unmasked => {
  if (slots.length === 0) return { text: before + english + after, missing: [] };
  const places: { readonly span: Span; readonly slot: Slot }[] = [];
  const missing: Slot[] = [];
  const numbers = numbersIn(
    english,
    slots.map(({ value }) => value),
  );
  const free = new Map<string, Span[]>();
  for (const slot of slots) {
    const found = free.get(slot.value) ?? [...numbers.digits(slot.value)];
    free.set(slot.value, found);
    const span = found.shift() ?? wordOf(slot, numbers, french, places);
    if (span) places.push({ span: slot.before === undefined ? span : withUnit(english, span, slot), slot });
    else missing.push(slot);
  }
  let out = '';
  let at = 0;
  for (const { span, slot } of places.sort((one, other) => one.span.start - other.span.start)) {
    // two slots cannot share a place; the first keeps it
    if (span.start < at) continue;
    const words = written(english, span, slot);
    out += english.slice(at, span.start);
    if (slot.touches?.before) out = out.replace(/ $/u, '');
    // text replaced along with the number may have contained the space
    out += beginsWithSign.test(words) && endsInWord.test(out.slice(-2)) ? ` ${words}` : words;
    at = span.end + (slot.touches?.behind && english.charAt(span.end) === ' ' ? 1 : 0);
    if (slot.isOrdinal || words !== slot.english) at += leftEnding(english, at);
  }
  return { text: before + out + english.slice(at) + after, missing };
};

/** The length of a leftover French or English ordinal ending: the replacement has its own. */
const leftEnding = (english: string, at: number): number =>
  /^(?:st|nd|rd|th|(?:er|re|e|è|ème|ieme|me)(?!\p{L}))/iu.exec(english.slice(at, at + 5))?.[0].length ?? 0;

/**
 * The text for a slot: its English, except that the first of a month is 1, since most English newspapers write dates as 1 May, and that a
 * day which the model writes with an ending (May 27th) has its own (May 22nd).
 */
const written = (english: string, span: Span, slot: Slot): string => {
  const behind = english.slice(span.end, span.end + 12);
  if (slot.isOrdinal) return slot.value === '1' && monthBehind.test(behind) ? '1' : slot.english;
  return wholeNumber.test(slot.english) && ordinalEnding.test(behind) ? englishOrdinal(slot.english) : slot.english;
};

const wholeNumber = /^\d+$/u;
const monthBehind = new RegExp(`^ (?:${englishMonths.join('|')})`, 'iu');

const beginsWithSign = /^[\p{Sc}\p{Sm}\p{Pd}]/u;
const endsInWord = /[\p{L}\p{N}]$/u;

const withUnit = (english: string, { start, end }: Span, { before, after }: Slot): Span => {
  // 3 pouces may come back as a 3rd something
  const past = end + (ordinalEnding.exec(english.slice(end, end + 3))?.[0].length ?? 0);
  const left = before ? (patternBefore(before).exec(english.slice(Math.max(0, start - 12), start))?.[0].length ?? 0) : 0;
  const right = after ? (patternAfter(after).exec(english.slice(past, past + 40))?.[0].length ?? 0) : 0;
  return { start: start - left, end: past + right };
};

/** Units are few, so each pattern is compiled once. */
const remembered = (sourceOf: (unit: string) => string): ((unit: string) => RegExp) => {
  const patterns = new Map<string, RegExp>();
  return (unit) => {
    const known = patterns.get(unit);
    if (known) return known;
    const pattern = new RegExp(sourceOf(unit), 'iu');
    patterns.set(unit, pattern);
    return pattern;
  };
};

const patternBefore = remembered((unit) => `(?:${unit}) ?$`);
const patternAfter = remembered((unit) => `^${unit}`);

/**
 * Finds a number in words: 'five' for 5, 'twenty-first' for the 21 of a century; stand-ins too, which would otherwise remain. As many
 * matches as the source itself has words of that value are skipped.
 */
const wordOf = (slot: Slot, numbers: EnglishNumbers, french: string, taken: readonly { readonly span: Span }[]): Span | undefined => {
  if (slot.staysInWords === true) return undefined;
  const found = numbers.words(slot.value).filter(({ isOrdinal }) => isOrdinal === slot.isOrdinal);
  if (found.length === 0) return undefined;
  const own = frenchNumberWords(french).filter((value) => value === slot.value).length;
  return found.slice(own).find(({ start }) => !taken.some(({ span }) => holds(span, start)));
};
