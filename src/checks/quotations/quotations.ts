import { canStand, marksIn, type MarkRole, type PlacedMark } from '../../text/marks/mark-places.js';
import { doubleMarksIn } from '../../text/marks/quotation-marks.js';
import { numbersIn } from '../../languages/en/english-numerals.js';
import { standsIn } from '../../languages/en/stands-in.js';
import { frenchNumerals } from '../../languages/fr/french-numerals.js';
import { strayWords } from './stray-words.js';
import type { Span } from '../../text/spans.js';
import type { Check, Fault, Finished, Verdict } from '../types.js';

/**
 * The English has the source's quotation marks: the same number, in the same order, each in a possible place. Numbers and names are inside
 * a quotation in both texts or outside in both.
 *
 *     Une situation "très grave".      A "very serious" situation.    ok
 *     Une situation "très grave".      A very serious" situation.     2 marks, 1 in the English
 *     Selon Anne, "il a 3 chats".      According to "Anne, he has 3 cats".   Anne is inside
 */
export const quotations: Check = {
  rule: 'quotations',
  weight: 4,
  wording: {
    count: ({ marks, found }) => `${marks} marks in the source, ${found} in the English`,
    place: () => 'a quotation mark is in an impossible place',
    empty: () => 'nothing is between the quotation marks',
    outside: ({ item }) => `${item} is outside the quotation`,
    inside: ({ item }) => `${item} is inside the quotation`,
    crossed: ({ word }) => `“${word}” comes from the other side of a mark`,
    unsure: () => 'the borrowed alignment is not sure where a quotation mark belongs',
    spread: () => 'the quotation marks were placed by guesswork: nothing shows where they belong',
    unclosed: ({ mark }) => `${mark} is never closed in the source`,
    unopened: ({ mark }) => `${mark} is never opened in the source`,
  },
  run: (pair): Verdict => {
    const found = doubleMarksIn(pair.target).map(markAt);
    if (pair.marks.length === 0 && found.length === 0) return undefined;
    const placed = marksIn(pair.target, pair.marks);
    if (!placed) return [{ target: found, values: { fault: 'count', marks: numberOf(pair.marks), found: found.length } }];
    const misplaced = placed.filter((mark) => !canStand(pair.target, mark));
    if (misplaced.length > 0) return [{ target: misplaced.map(({ start }) => markAt(start)), values: { fault: 'place' } }];
    const inSource = placedIn(pair.source, pair.marks);
    if (emptyPairs(pair.target, placed) > emptyPairs(pair.source, inSource)) return [{ values: { fault: 'empty' } }];
    return strayed(pair, inSource, placed);
  },
};

const numberOf = (marks: readonly MarkRole[]): number => marks.filter(({ role }) => role !== 'literal').length;

const markAt = (start: number): Span => ({ start, end: start + 1 });

/** The source has a `"` for each mark. */
const placedIn = (source: string, marks: readonly MarkRole[]): PlacedMark[] =>
  doubleMarksIn(source).flatMap((place, nth) => (marks[nth] ? [{ ...markAt(place), mark: marks[nth] }] : []));

/** The number of pairs of marks with no word between them. */
const emptyPairs = (text: string, placed: readonly PlacedMark[]): number =>
  placed.filter(({ start, mark }, nth) => {
    const next = placed[nth + 1];
    return mark.role === 'open' && next?.mark.role === 'close' && !hasWord.test(text.slice(start, next.start));
  }).length;

const hasWord = /[\p{L}\p{N}]/u;

/** Numbers and names (of those that occur once in each text) and words that are on the wrong side of a mark. */
const strayed = (pair: Finished, inSource: readonly PlacedMark[], inTarget: readonly PlacedMark[]): Fault[] => {
  const { source, target, lexicon } = pair;
  const here = depthsOf(inSource);
  const there = depthsOf(inTarget);
  const numerals = frenchNumerals(source);
  const english = numbersIn(
    target,
    numerals.map(({ value }) => value),
  );
  const items = [
    ...numerals.map(({ start, end, value }) => ({
      start,
      end,
      found: english.digits(value).map((span) => span.start),
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
    .map(({ name, start, end, found }) => ({
      source: [{ start, end }],
      values: { fault: here(start) > there(found[0]!) ? 'outside' : 'inside', item: name },
    }));
  const crossed = strayWords(pair, isQuoted(here), isQuoted(there)).map(({ text, start, end }) => ({
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

/** In how many quotations a position is. */
type Depths = (at: number) => number;

const depthsOf =
  (placed: readonly PlacedMark[]): Depths =>
  (at) => {
    let depth = 0;
    for (const { start, mark } of placed) if (start < at) depth += mark.role === 'open' ? 1 : mark.role === 'close' ? -1 : 0;
    return depth;
  };

const isQuoted =
  (depths: Depths) =>
  (at: number): boolean =>
    depths(at) > 0;
