import { isDigitCode, isRaisedDigitCode, isWordCode } from '../../text/character-codes.js';
import { isPartOfSymbol } from '../../text/symbols.js';
import type { Span } from '../../text/spans.js';

/** A value that {@link findNumber} can find: digits, with or without decimals. */
export const plainNumber = /^\d+(?:\.\d+)?$/u;

/** Where numbers begin in a text, by their leading run of digits. */
export type NumberStarts = ReadonlyMap<string, readonly number[]>;

/**
 * Where a number appears in digits in an English text, however it is grouped. This runs for each number in each sentence: a pattern per
 * value would be compiled for a single use, and a search per value would take ages in a text of nothing but numbers.
 *
 *     1234.5   '1,234.5', '1 234.5', '1234,5', '1.234,50'; not in '1,234.56' or '11,234.5'
 *     12       '12', 'F-12'; not in '12/03/2024', '12.5', '12:30'
 *     2        '2', 'A2'; not in 'm2', 'CO2'
 *
 * @param starts - those of the text: {@link numberStarts}
 * @param value - a {@link plainNumber}
 */
export const findNumber = (english: string, starts: NumberStarts, value: string): Span[] => {
  const point = value.indexOf('.');
  const whole = point < 0 ? value : value.slice(0, point);
  const decimals = point < 0 ? undefined : value.slice(point + 1);
  const headLength = whole.length % 3 || 3;
  const found: Span[] = [];
  // the digits before the first separator: '12' or '12345' of 12345
  for (let length = headLength; length <= whole.length; length += 3) {
    for (const start of starts.get(whole.slice(0, length)) ?? []) {
      const end = endOfNumber(english, start, { whole, headLength, decimals });
      if (end >= 0) found.push({ start, end });
    }
  }
  return found.length > 1 ? apart(found) : found;
};

/** In order, without spans that begin inside an earlier one. */
const apart = (spans: Span[]): Span[] => {
  let end = 0;
  return spans
    .sort((one, other) => one.start - other.start)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
};

/** Scans a text once, for all the numbers that will be looked up in it. */
export const numberStarts = (english: string): NumberStarts => {
  const starts = new Map<string, number[]>();
  for (let at = 0; at < english.length; at += 1) {
    if (!isDigitCode(english.charCodeAt(at))) continue;
    const start = at;
    while (isDigitCode(english.charCodeAt(at + 1))) at += 1;
    if (isInNumber(english, start) || (isWordCode(english.charCodeAt(start - 1)) && isPartOfSymbol(english, start))) continue;
    const digits = english.slice(start, at + 1);
    const known = starts.get(digits);
    if (known) known.push(start);
    else starts.set(digits, [start]);
  }
  return starts;
};

/** A number in its parts: the digits before the point, how many of them precede the first separator, and the digits after the point. */
interface Digits {
  readonly whole: string;
  readonly headLength: number;
  readonly decimals: string | undefined;
}

const endOfNumber = (english: string, start: number, { whole, headLength, decimals }: Digits): number => {
  let at = start + headLength;
  for (let group = headLength; group < whole.length; group += 3) {
    if (isSeparator(english.charCodeAt(at))) at += 1;
    if (!english.startsWith(whole.slice(group, group + 3), at)) return -1;
    at += 3;
  }
  if (decimals === undefined) return goesOn(english, at) ? -1 : at;
  const fraction = pastPoint(english, at);
  // 11,50 may stand for 11.5, and 11 for 11.0
  let shorter = decimals.length;
  while (shorter > 0 && decimals.charCodeAt(shorter - 1) === 0x30) shorter -= 1;
  if (fraction >= 0 && english.startsWith(decimals.slice(0, shorter), fraction)) {
    let end = fraction + shorter;
    while (english.charCodeAt(end) === 0x30) end += 1;
    if (end > fraction && !goesOn(english, end)) return end;
  }
  return shorter > 0 || goesOn(english, at) ? -1 : at;
};

/** The position after a decimal point or comma, which may have spaces around it; -1 if there is none. */
const pastPoint = (english: string, from: number): number => {
  let at = english.charCodeAt(from) === 0x20 ? from + 1 : from;
  const code = english.charCodeAt(at);
  if (code !== 0x2c && code !== 0x2e) return -1;
  at += 1;
  return english.charCodeAt(at) === 0x20 ? at + 1 : at;
};

/** Separators between groups of three digits: space, comma, point. */
const isSeparator = (code: number): boolean => code === 0x20 || code === 0x2c || code === 0x2e;

/** Whether it is inside a longer number: '12' in '312', '1,12', '3:12'. */
const isInNumber = (english: string, start: number): boolean => {
  const code = english.charCodeAt(start - 1);
  if (isDigitCode(code)) return true;
  if (code === 0x2c || code === 0x2e || code === 0x3a) return isDigitCode(english.charCodeAt(start - 2));
  return code === 0x2f && beginsDate(english, start - 2);
};

/** Whether a longer number continues here: '12' in '123', '12.3', '12:30', '12³'. */
const goesOn = (english: string, end: number): boolean => {
  const code = english.charCodeAt(end);
  if (isDigitCode(code) || isRaisedDigitCode(code)) return true;
  if (code === 0x2c || code === 0x2e || code === 0x3a) return isDigitCode(english.charCodeAt(end + 1));
  return code === 0x2f && isDigitCode(english.charCodeAt(end + 1)) && (beginsDate(english, end - 1) || endsDate(english, end + 1));
};

/** 16/20 contains 16 and 20, but 12/03/2024 does not contain 12: two slashes make a date. `last`: the last digit of its middle part. */
const beginsDate = (english: string, last: number): boolean => {
  let at = last;
  while (last - at < 4 && isDigitCode(english.charCodeAt(at))) at -= 1;
  return at < last && english.charCodeAt(at) === 0x2f && isDigitCode(english.charCodeAt(at - 1));
};

/** The same for the end of a date. `first`: the first digit of its middle part. */
const endsDate = (english: string, first: number): boolean => {
  let at = first;
  while (at - first < 4 && isDigitCode(english.charCodeAt(at))) at += 1;
  return at > first && english.charCodeAt(at) === 0x2f && isDigitCode(english.charCodeAt(at + 1));
};
