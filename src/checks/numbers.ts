import { englishValues, findValue } from '../languages/en/english-numerals.js';
import { frenchNumerals } from '../languages/fr/french-numerals.js';
import { cardinalWords, frenchNumberWords, ordinalWords } from '../languages/fr-en/number-words.js';
import { strayNumbers } from './stray-numbers.js';
import type { Check, Verdict } from './types.js';

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
  run: ({ source, target, answer, hypothesis }): Verdict => {
    const wanted = count(frenchNumerals(source).map(({ value }) => value));
    if (wanted.size === 0 && !/\d/u.test(target)) return undefined;
    const spoken = count((source.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => frenchNumberWords.get(word) ?? []));
    const moved =
      hypothesis?.text === target ? strayNumbers(answer, hypothesis).map(({ numeral }) => `${numeral.value} has left its words`) : [];
    const wrong = [...missing(wanted, spoken, target), ...strange(wanted, spoken, target), ...moved];
    return wrong.slice(0, 5).join(', ');
  },
};

const count = (values: readonly string[]): Map<string, number> => {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
};

const missing = (wanted: ReadonlyMap<string, number>, spoken: ReadonlyMap<string, number>, target: string): string[] =>
  [...wanted].flatMap(([value, times]) => {
    const found = findValue(target, value).length + inWords(value, target);
    if (found < times) return [`${value} is missing`];
    return found > times + (spoken.get(value) ?? 0) && findValue(target, value).length > times ? [`${value} stands more than once`] : [];
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
const strange = (wanted: ReadonlyMap<string, number>, spoken: ReadonlyMap<string, number>, target: string): string[] => {
  if (spoken.size > 0) return [];
  const known = [...wanted.keys()].flatMap((value) => findValue(target, value));
  const rest = [...known]
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, target);
  return englishValues(rest).map((value) => `${value} is not in the source`);
};
