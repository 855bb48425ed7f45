import { doubleMarksIn } from '../text/quotation-marks.js';
import { findValue } from '../languages/en/english-numerals.js';
import { standsIn } from '../languages/en/stands-in.js';
import { frenchNumerals } from '../languages/fr/french-numerals.js';
import { strayWords } from './stray-words.js';
import type { Span } from '../text/spans.js';
import type { Check, Fault, Finished, MarkRole, Verdict } from './types.js';

/**
 * The English has the source's quotation marks: as many, in the same order, each where it can stand; and numbers and names are inside a
 * quotation on both sides or outside on both.
 *
 *     Une situation "très grave".      A "very serious" situation.    ok
 *     Une situation "très grave".      A very serious" situation.     2 marks, 1 in the English
 *     Selon Anne, "il a 3 chats".      According to "Anne, he has 3 cats".   Anne is inside
 */
export const quotations: Check = {
  rule: 'quotations',
  run: (pair): Verdict => {
    const places = doubleMarksIn(pair.target);
    if (pair.marks.length === 0 && places.length === 0) return undefined;
    // inches may have become words (15-inch)
    const wanted = places.length === pair.marks.length ? pair.marks : pair.marks.filter(({ role }) => role !== 'literal');
    if (places.length !== wanted.length)
      return [{ target: places.map(markAt), values: { fault: 'count', marks: wanted.length, found: places.length } }];
    const misplaced = places.filter((place, nth) => !canStand(pair.target, place, wanted[nth]!));
    if (misplaced.length > 0) return [{ target: misplaced.map(markAt), values: { fault: 'place' } }];
    if (emptyPairs(pair.target, places, wanted) > emptyPairs(pair.source, doubleMarksIn(pair.source), pair.marks))
      return [{ values: { fault: 'empty' } }];
    return strayed(pair, wanted, places);
  },
};

const markAt = (start: number): Span => ({ start, end: start + 1 });

/** Pairs of marks without a word between them. */
const emptyPairs = (text: string, places: readonly number[], marks: readonly MarkRole[]): number =>
  marks.filter(
    ({ role }, nth) => role === 'open' && marks[nth + 1]?.role === 'close' && !hasWord.test(text.slice(places[nth], places[nth + 1])),
  ).length;

const hasWord = /[\p{L}\p{N}]/u;

/** An opening mark is glued to no word before it, a closing one to none behind it; a virtual one is at the edge. */
const canStand = (text: string, place: number, { role, markIndex }: MarkRole): boolean => {
  if (role === 'literal') return true;
  const before = text.slice(0, place).replace(marksAtEnd, '');
  const behind = text.slice(place + 1).replace(marksAtStart, '');
  const isAfterWord = /[^\s([-]$/u.test(before);
  const isBeforeWord = /^[^\s.,;:!?…)\]-]/u.test(behind);
  if (markIndex === undefined) return role === 'open' ? !/[\p{L}\p{N}]/u.test(before) : !/[\p{L}\p{N}]/u.test(behind);
  return role === 'open' ? isBeforeWord || !isAfterWord : isAfterWord || !isBeforeWord;
};

const marksAtEnd = /["“”„‟«»]+$/u;
const marksAtStart = /^["“”„‟«»]+/u;

/** What is on the other side of a mark than in the source, of the numbers and names that stand once on both sides. */
const strayed = (pair: Finished, wanted: readonly MarkRole[], places: readonly number[]): Fault[] => {
  const { source, target, lexicon } = pair;
  const here = insideOf(doubleMarksIn(source), pair.marks);
  const there = insideOf(places, wanted);
  const items = [
    ...frenchNumerals(source).map(({ start, end, value }) => ({
      start,
      end,
      found: findValue(target, value).map((span) => span.start),
      name: value,
    })),
    ...lexicon.properNames(source).map(({ start, end, text }) => ({
      start,
      end,
      found: standsIn(text, target) ? placesOf(text, target) : [],
      name: text,
    })),
  ];
  const once = items.filter(({ name, found }) => found.length === 1 && items.filter((other) => other.name === name).length === 1);
  const wrong = once
    .filter(({ start, found }) => here(start) !== there(found[0]!))
    .map(({ name, start, end }) => ({
      source: [{ start, end }],
      values: { fault: here(start) ? 'outside' : 'inside', item: name },
    }));
  const crossed = strayWords(pair, here, there).map(({ text, start, end }) => ({
    target: [{ start, end }],
    values: { fault: 'crossed', word: text },
  }));
  return [...wrong, ...crossed];
};

const placesOf = (word: string, text: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
};

/** Tells whether a position is inside a quotation. */
const insideOf = (places: readonly number[], marks: readonly MarkRole[]): ((at: number) => boolean) => {
  return (at) => {
    let depth = 0;
    places.forEach((place, nth) => {
      if (place < at) depth += marks[nth]?.role === 'open' ? 1 : marks[nth]?.role === 'close' ? -1 : 0;
    });
    return depth > 0;
  };
};
