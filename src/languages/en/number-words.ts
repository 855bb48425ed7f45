import type { Span } from '../../text/spans.js';

/** English number words. Source: ours. */
const cardinals = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/u);
const ordinals = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`.split(/\s+/u);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const round: readonly (readonly [string, string, number])[] = [
  ...tens.map((word, nth): [string, string, number] => [word, word.replace(/y$/u, 'ieth'), 20 + nth * 10]),
  ['hundred', 'hundredth', 100],
  ['thousand', 'thousandth', 1000],
];

/** 'twenty-one', 'twenty-first', 21 … 99. */
const joined = tens.flatMap((word, nth) =>
  cardinals.slice(1, 10).map((unit, at): [string, string, number] => {
    return [`${word}-${unit}`, `${word}-${ordinals[at + 1]!}`, 20 + nth * 10 + at + 1];
  }),
);

/** English words for whole numbers, by their digits: '5' → 'five', '21' → 'twenty-one'. None has more than two parts. */
export const cardinalWords: ReadonlyMap<string, string> = new Map([
  ...cardinals.map((word, value): [string, string] => [String(value), word]),
  ...[...round, ...joined].map(([word, , value]): [string, string] => [String(value), word]),
]);

/** English words for ordinals, by their digits: '2' → 'second', '21' → 'twenty-first'. */
export const ordinalWords: ReadonlyMap<string, string> = new Map([
  ...ordinals.map((word, value): [string, string] => [String(value), word]),
  ...[...round, ...joined].map(([, word, value]): [string, string] => [String(value), word]),
]);

/** A number in words; its value is in digits. */
export interface NumberWord extends Span {
  readonly value: string;
  readonly isOrdinal: boolean;
}

/**
 * The number words in an English text, from left to right. Numbers of more than two words yield their parts: one hundred and twenty → 1,
 * 100, 20.
 *
 *     twenty-five years, the twentieth, three-quarters   →   25, 20, 3
 *     someone, often, secondary                          →   nothing
 */
export const numberWordsIn = (english: string): NumberWord[] =>
  Array.from(english.matchAll(numberWord), ({ 0: word, index }) => {
    const key = word.toLowerCase().replace(/[\s\u2010\u2011]/u, '-');
    // the twenties, three fifths
    const known = values.get(key) ?? values.get(key.replace(/ies$/u, 'y')) ?? values.get(key.slice(0, -1))!;
    return { start: index, end: index + word.length, ...known };
  });

const values: ReadonlyMap<string, Pick<NumberWord, 'value' | 'isOrdinal'>> = new Map([
  ...[...cardinalWords].map(([value, word]): [string, Pick<NumberWord, 'value' | 'isOrdinal'>] => [word, { value, isOrdinal: false }]),
  ...[...ordinalWords].map(([value, word]): [string, Pick<NumberWord, 'value' | 'isOrdinal'>] => [word, { value, isOrdinal: true }]),
]);

/** A hyphen in any of its three forms, or a space, which many texts have instead. */
const joint = String.raw`[- \u2010\u2011]`;
const units = [...cardinals.slice(1, 10), ...ordinals.slice(1, 10)].join('|');
const single = [
  ...cardinals,
  ...ordinals,
  ...round.flatMap(([one, other]) => [one, other]),
  ...tens.map((word) => word.replace(/y$/u, 'ie')),
];
const numberWord = new RegExp(String.raw`(?<!\p{L})(?:(?:${tens.join('|')})${joint}(?:${units})|${single.join('|')})s?(?!\p{L})`, 'giu');
