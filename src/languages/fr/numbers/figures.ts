import type { Numeral } from '../french-numerals.js';
import { signBefore } from './number-signs.js';
import type { Span } from '../../../text/spans.js';

/** A number as the reader sees it: with its sign, or several numbers that belong together. */
export interface Figure extends Span {
  /** The numbers of a score, range, format or ratio, in order; mostly one. */
  readonly numerals: readonly [Numeral, ...Numeral[]];
  /** What English has in front of the first number: mostly what is written there; empty if there is nothing. */
  readonly sign: string;
  /** The English of the whole, where it is no number. */
  readonly english?: string;
}

/**
 * The numbers of a text with their signs; those that are joined by a mark come as one, since their order is their meaning.
 *
 *     -5 °C, p < 0,05                             →   '-5', 'p < 0,05'
 *     7-6 et 6-4, 16-25 ans, 10 × 15 cm, 16:9     →   '7-6', '6-4', '16-25', '10 × 15', '16:9'
 *     24h/24 et 7j/7                              →   '24h/24', '7j/7', whose English is “24 hours a day”, “7 days a week”
 *     F-16, 1/4 de finale, 12 - 13, 8h30-17h      →   each number by itself
 */
export const figuresIn = (text: string, numerals: readonly Numeral[]): Figure[] => {
  const figures: Figure[] = [];
  for (let at = 0; at < numerals.length; at += 1) {
    const first = numerals[at]!;
    const around = aroundTheClock(text, first, numerals[at + 1]);
    if (around) {
      figures.push(around);
      at += 1;
      continue;
    }
    let next = at + 1;
    while (next < numerals.length && areJoined(text, numerals[next - 1]!, numerals[next]!)) next += 1;
    const joined = isFraction(text, numerals.slice(at, next)) ? [] : numerals.slice(at + 1, next);
    const sign = first.kind === 'number' ? signBefore(text, first.start) : undefined;
    figures.push({
      start: sign?.start ?? first.start,
      end: joined.at(-1)?.end ?? first.end,
      numerals: [first, ...joined],
      sign: sign?.english ?? '',
    });
    at += joined.length;
  }
  return figures;
};

/** Opening hours that never end: 24h/24, 24 heures sur 24, 7j/7, 7 jours sur 7. */
const aroundTheClock = (text: string, first: Numeral, next: Numeral | undefined): Figure | undefined => {
  if (next?.value !== first.value || (first.value !== '24' && first.value !== '7')) return undefined;
  const between = first.value === '24' ? hours : days;
  if (!between.test(text.slice(first.start, next.start))) return undefined;
  const english = first.value === '24' ? '24 hours a day' : '7 days a week';
  return { start: first.start, end: next.end, numerals: [first, next], sign: '', english };
};

const hours = /^24[ \u00a0\u202f]?h(?:eures)?(?:[ \u00a0\u202f]?\/[ \u00a0\u202f]?|[ \u00a0\u202f]sur[ \u00a0\u202f])$/u;
const days = /^7[ \u00a0\u202f]?j(?:ours)?(?:[ \u00a0\u202f]?\/[ \u00a0\u202f]?|[ \u00a0\u202f]sur[ \u00a0\u202f])$/u;

const areJoined = (text: string, one: Numeral, next: Numeral): boolean =>
  one.kind === 'number' && next.kind === 'number' && next.start - one.end <= 3 && joint.test(text.slice(one.end, next.start));

const joint = /^(?:[-‐‑–−/:'’′°]|[ \u00a0\u202f\u2009]?[×x*+=][ \u00a0\u202f\u2009]?)$/u;

/** A quarter-final is no pair of numbers: 1/4 de finale. */
const isFraction = (text: string, numerals: readonly Numeral[]): boolean =>
  numerals.length === 2 && finals.test(text.slice(numerals[0]!.start, numerals[0]!.start + 24));

const finals = /^1\/(?:2|4|8|16|32)(?:es?)?[ \u00a0\u202f](?:de[ \u00a0\u202f])?finales?/iu;
