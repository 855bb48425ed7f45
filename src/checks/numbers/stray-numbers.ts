import { farthestFromNeighbours, isNeighbourOfNumber, tookPlaceOfNumber } from '../../alignment/thresholds.js';
import { numbersIn } from '../../languages/en/english-numerals.js';
import { frenchNumerals, type Numeral } from '../../languages/fr/french-numerals.js';
import { overlap, type Span } from '../../text/spans.js';
import type { Aligned, WordAttention } from '../../alignment/words.js';

/** A number that is far, in the English, from the words that it is next to in the source. */
export interface StrayNumber {
  readonly numeral: Numeral;
  /** Where it is in the English. */
  readonly span: Span;
}

/**
 * Numbers that have drifted away: the English of the words before and after the number in the source is far from it. Only values that
 * appear equally often in both texts are considered, and only neighbours that the alignment is sure of.
 *
 *     Il a 35 ans, dit la police.    35 he is years old, the police said.   →   nothing: near enough
 *     La ville a perdu 35 postes.    35 of all the city has lost jobs.      →   35
 *
 * @returns [] if the hypothesis has no alignment
 */
export const strayNumbers = (aligned: Aligned): StrayNumber[] => {
  const { answer, rendering } = aligned;
  const numerals = frenchNumerals(answer.source);
  const attention = numerals.length > 0 ? aligned.attention() : undefined;
  if (!attention) return [];
  const values = new Set(numerals.map(({ value }) => value));
  const english = numbersIn(rendering.text, values);
  return [...values].flatMap((value) => {
    const same = numerals.filter((numeral) => numeral.value === value);
    const spans = english.digits(value);
    return spans.length === same.length ? strayAmong(same, spans, attention, numerals) : [];
  });
};

/** Each place goes to the number whose words are nearest; numbers with no place near their words get the remaining places. */
const strayAmong = (
  numerals: readonly Numeral[],
  spans: readonly Span[],
  attention: WordAttention,
  all: readonly Numeral[],
): StrayNumber[] => {
  const homeless = new Set(numerals);
  const free = new Set(spans);
  const pairs = numerals.flatMap((numeral) => spans.map((span) => ({ numeral, span, away: wordsAway(numeral, span, attention, all) })));
  for (const { numeral, span, away } of pairs.sort((one, other) => one.away - other.away)) {
    if (away > farthestFromNeighbours || !homeless.has(numeral) || !free.has(span)) continue;
    homeless.delete(numeral);
    free.delete(span);
  }
  const left = [...free];
  return [...homeless].map((numeral, nth) => ({ numeral, span: left[nth]! }));
};

/** Whether a source word is another number (and not a range with this one: 60-100). */
const isOther = (word: Span, numeral: Numeral, all: readonly Numeral[]): boolean => {
  return !overlap(word, numeral) && all.some((each) => each.value !== numeral.value && overlap(word, each));
};

/**
 * The distance, in words, from a place in the English to the nearest translation of the number's neighbours in the source; 0 if the
 * alignment is not sure of one, `Infinity` if the place belongs to another number.
 */
const wordsAway = (numeral: Numeral, span: Span, attention: WordAttention, all: readonly Numeral[]): number => {
  const { source, target, shares } = attention;
  const here = target.findIndex((word) => overlap(word, span));
  const other = source.findIndex((word, at) => (shares[here]?.[at] ?? 0) >= tookPlaceOfNumber && isOther(word, numeral, all));
  if (other >= 0) return Infinity;
  const behind = source.findIndex(({ start }) => start >= numeral.end);
  const before = source.findLastIndex(({ end }) => end <= numeral.start);
  const distances = [before, behind].filter((at) => at >= 0).map((at) => distanceTo(at, here, attention) ?? 0);
  return here < 0 || distances.length === 0 ? 0 : Math.min(...distances);
};

/** Distance, in words, to the nearest English word that surely comes from a source word; undefined if there is none. */
const distanceTo = (from: number, here: number, { shares }: WordAttention): number | undefined => {
  let nearest: number | undefined;
  shares.forEach((share, at) => {
    if (at === here || share[from]! < isNeighbourOfNumber) return;
    nearest = Math.min(nearest ?? Infinity, Math.abs(at - here));
  });
  return nearest;
};
