import { englishValues, findValue } from '../languages/en/english-numerals.js';
import { frenchNumerals, type Numeral } from '../languages/fr/french-numerals.js';
import { cardinalWords, frenchNumberWords, ordinalWords } from '../languages/fr-en/number-words.js';
import { strayNumbers } from './stray-numbers.js';
import type { Span } from '../text/spans.js';
import type { Check, Fault, Verdict } from './types.js';

type NumberFault = Fault & { readonly values: { readonly number: string } };

/**
 * Every number that the source has in digits stands in the English, with the same value and as often; and no other one.
 *
 *     Il a 1 234,5 euros.   He has 1,234.5 euros.   ok
 *     Il a 35 ans.          He is 53.               35 is missing
 *     Il a perdu 35 lettres hier soir.   35 he lost yesterday evening in the city letters.   35 has left its words
 *     Il a deux amis.       He has 2 friends.       ok: the source has it in a word
 */
export const numbers: Check = {
  rule: 'numbers',
  run: ({ source, target, answer, hypothesis, attention }): Verdict => {
    const numerals = frenchNumerals(source);
    const wanted = count(numerals.map(({ value }) => value));
    if (wanted.size === 0 && !/\d/u.test(target)) return undefined;
    const spoken = count((source.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => frenchNumberWords.get(word) ?? []));
    const moved = hypothesis?.text === target ? strayNumbers({ answer, rendering: hypothesis, attention }) : [];
    return [
      ...missing(wanted, spoken, target).map((fault) => ({ ...fault, source: placesOf(fault.values.number, numerals) })),
      ...strange(wanted, spoken, target),
      ...moved.map(({ numeral, span }) => ({
        source: [{ start: numeral.start, end: numeral.end }],
        target: [span],
        values: { fault: 'moved', number: numeral.value },
      })),
    ];
  },
};

const placesOf = (value: string, numerals: readonly Numeral[]): Span[] =>
  numerals.filter((numeral) => numeral.value === value).map(({ start, end }) => ({ start, end }));

const count = (values: readonly string[]): Map<string, number> => {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
};

const missing = (wanted: ReadonlyMap<string, number>, spoken: ReadonlyMap<string, number>, target: string): NumberFault[] =>
  [...wanted].flatMap(([value, times]) => {
    const found = findValue(target, value).length + inWords(value, target);
    if (found < times) return [{ values: { fault: 'missing', number: value } }];
    const digits = findValue(target, value);
    const isTwice = found > times + (spoken.get(value) ?? 0) && digits.length > times;
    return isTwice ? [{ target: digits, values: { fault: 'twice', number: value } }] : [];
  });

const inWords = (value: string, target: string): number =>
  [cardinalWords.get(value), ordinalWords.get(value)].flatMap((word) =>
    // a pattern for each number is dear, and hardly one stands in words
    word === undefined || !target.toLowerCase().includes(word)
      ? []
      : Array.from(target.matchAll(new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'giu'))),
  ).length;

/**
 * Numbers that the English makes up. What the source says in words may stand in digits, also as a sum of words (vingt-deux, deux
 * mille).
 */
const strange = (wanted: ReadonlyMap<string, number>, spoken: ReadonlyMap<string, number>, target: string): NumberFault[] => {
  if (spoken.size > 0) return [];
  const known = [...wanted.keys()].flatMap((value) => findValue(target, value));
  const rest = [...known]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, target);
  return englishValues(rest).map((value) => ({ target: findValue(target, value), values: { fault: 'strange', number: value } }));
};
