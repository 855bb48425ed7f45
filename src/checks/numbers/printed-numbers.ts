import { type EnglishNumbers, numbersIn } from '../../languages/en/english-numerals.js';
import { type NumberUnit, unitBehind } from '../../languages/fr-en/number-units.js';
import { frenchNumerals, type Numeral } from '../../languages/fr/french-numerals.js';
import { type Figure, figuresIn } from '../../languages/fr/numbers/figures.js';
import { minusSigns } from '../../languages/fr/numbers/number-signs.js';
import type { Span } from '../../text/spans.js';
import type { Fault } from '../types.js';
import { counted } from '../counted.js';
import { misreadGroups } from './misread-groups.js';

/**
 * What the printed English of a segment has lost of its numbers, though the numbers themselves are there: a sign, a magnitude, a unit, or
 * the order of a score. They go with their numbers by rule; this looks at the two printed texts alone, and so would see it if they did not.
 *
 *     -5 °C          5°C, 5 degrees            the sign is missing;   ok: -5°C, minus 5 degrees, 5 degrees below zero
 *     3,2 M d’euros  €3.2, 3.2 billion euros   the magnitude;         ok: €3.2 million, 3.2m euros
 *     45 m², 12 %    45, 12                    the unit;              ok: 45 m2, 45 square metres, 12 percent
 *     7-6            6-7                       the order;             ok: 7-6, 7 to 6
 *     45.300 élus    45.300 members            the groups;            ok: 45,300
 *
 * @param french - the segment as written, but for its case
 * @param english - its English with all numbers in English form
 */
export const printedNumberFaults = (french: string, english: string): Fault[] => {
  if (!anyDigit.test(french)) return [];
  const numerals = frenchNumerals(french);
  const figures = figuresIn(french, numerals).filter((figure) => figure.numerals[0].kind === 'number' && figure.english === undefined);
  const numbers = numbersIn(
    english,
    numerals.map(({ value }) => value),
  );
  const groups = misreadGroups(french, english, numerals, numbers);
  if (!figures.some((figure) => figure.sign !== '' || figure.numerals.length > 1 || unitBehind(french, figure.end))) return groups;
  const known = new Map<string, readonly Span[]>();
  const places = (value: string): readonly Span[] => {
    const found = known.get(value) ?? placesOf(value, numbers);
    known.set(value, found);
    return found;
  };
  const printed: Printed = { english, places };
  const wanted = figures.flatMap((figure) => demandsOf(figure, french, english));
  const orders = figures.filter(({ numerals: { length } }) => length > 1).flatMap((figure) => outOfOrder(figure, french, printed));
  return [...groups, ...lost(wanted, numerals, printed), ...orders];
};

const anyDigit = /\d/u;

/** The English, and where it has a value in digits or in words. */
interface Printed {
  readonly english: string;
  readonly places: (value: string) => readonly Span[];
}

const placesOf = (value: string, numbers: EnglishNumbers): readonly Span[] => {
  const digits = numbers.digits(value);
  return digits.length > 0 ? digits : numbers.words(value);
};

/** What must stand beside a number in the English. */
interface Demand {
  readonly value: string;
  readonly fault: Fault;
  readonly isMet: (place: Span) => boolean;
}

const demandsOf = ({ numerals, sign, end }: Figure, french: string, english: string): Demand[] => {
  const first = numerals[0];
  const last = numerals.at(-1)!;
  const unit = unitBehind(french, end);
  const number = french.slice(first.start, end);
  const demands: Demand[] = [];
  if (sign !== '') {
    const values = { fault: 'sign', number, sign: sign.trim() };
    demands.push({ value: first.value, fault: { values }, isMet: ({ start: at }) => hasSign(english, at, sign) });
  }
  return [...demands, ...unitDemands(last.value, number, unit, english)];
};

const unitDemands = (value: string, number: string, unit: NumberUnit | undefined, english: string): Demand[] => {
  const demands: Demand[] = [];
  const { scale, unit: measure } = unit ?? {};
  if (scale) {
    const said = new RegExp(`^[ -]?(?:${scale.english}s?|${short[scale.english]})(?!\\p{L})`, 'iu');
    const values = { fault: 'magnitude', number, magnitude: scale.english };
    demands.push({ value, fault: { values }, isMet: ({ end }) => said.test(english.slice(end, end + 16)) });
  }
  if (measure) {
    const said = new RegExp(`(?<!\\p{L})(?:${measure.said})(?!\\p{L})`, 'iu');
    const values = { fault: 'unit', number, unit: measure.sign };
    demands.push({ value, fault: { values }, isMet: ({ start, end }) => said.test(english.slice(Math.max(0, start - 8), end + 48)) });
  }
  return demands;
};

const short: Readonly<Record<string, string>> = { thousand: 'k', million: 'm|mn', billion: 'bn|b', trillion: 'tn|trn' };

/** Whether the sign is at the number, or a minus or plus in words or behind it (5 degrees below zero). */
const hasSign = (english: string, at: number, sign: string): boolean => {
  const before = english.slice(Math.max(0, at - sign.length - 8), at).replace(/\s/gu, '');
  const bare = sign.replace(/\s/gu, '');
  const withoutMoney = before.replace(/(?:[€$£]|EUR|US\$)$/u, '');
  if (withoutMoney.endsWith(bare)) return true;
  if (bare === 'minus' || minusSigns.includes(bare))
    return /[-−–‐‑]$|(?:minus|negative)$/iu.test(withoutMoney) || /below (?:zero|freezing)/iu.test(english.slice(at, at + 48));
  return bare === '+' && /plus$/iu.test(withoutMoney);
};

/**
 * What too few places meet. Of equal numbers any place will do; where the English has fewer of them than the source, that is the fault of
 * another rule, and the ones that are gone need nothing.
 */
const lost = (demands: readonly Demand[], numerals: readonly Numeral[], { places }: Printed): Fault[] => {
  const inSource = counted(numerals.map(({ value }) => value));
  const alike = new Map<string, Demand[]>();
  for (const demand of demands) {
    const key = JSON.stringify([demand.value, demand.fault.values]);
    const group = alike.get(key);
    if (group) group.push(demand);
    else alike.set(key, [demand]);
  }
  return [...alike.values()].flatMap((group) => {
    const { value, isMet } = group[0]!;
    const found = places(value);
    if (found.length === 0) return [];
    const gone = Math.max(0, (inSource.get(value) ?? 0) - found.length);
    const missing = group.length - gone - found.filter(isMet).length;
    return group.slice(0, Math.max(0, missing)).map(({ fault }) => fault);
  });
};

/** Joined numbers of which two neighbours are nowhere near each other in their order. A missing number is the fault of another rule. */
const outOfOrder = ({ numerals, end }: Figure, french: string, { places }: Printed): Fault[] => {
  const pairs = new Map(
    numerals.slice(1).map((next, nth) => [`${numerals[nth]!.value}-${next.value}`, [numerals[nth]!.value, next.value]]),
  );
  const isApart = [...pairs.values()].some(([one = '', other = '']) => !areNear(places(one), places(other)));
  return isApart ? [{ values: { fault: 'order', number: french.slice(numerals[0].start, end) } }] : [];
};

/** Whether one of the first places is followed closely by one of the second; true if there are none. Both are in order. */
const areNear = (ones: readonly Span[], others: readonly Span[]): boolean => {
  let at = 0;
  const isFollowed = ({ end }: Span): boolean => {
    while (at < others.length && others[at]!.start < end) at += 1;
    return at < others.length && others[at]!.start - end <= 12;
  };
  return ones.length === 0 || others.length === 0 || ones.some(isFollowed);
};
