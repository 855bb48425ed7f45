import { isDigitCode, isRaisedDigitCode, isWhiteCode, isWordCode } from '../../text/character-codes.js';
import type { Span } from '../../text/spans.js';
import { hasCommaThousands } from './numbers/comma-thousands.js';
import { hasDottedThousands } from './numbers/dotted-thousands.js';
import { numeralPattern } from './numbers/numeral-patterns.js';
import { beginsRoman, romanNumeralAt } from './roman-numerals.js';
import { isPartOfSymbol } from '../../text/symbols.js';

/**
 * A number in a French text, written in digits or Roman numerals.
 *
 * - `number`: 5, 1 234,5 (value 1234.5), 12.5, the 16 of F-16; 45.300 habitants and 45,300 habitants
 *   (value 45300), 1,234,567 and the Swiss 1'250 (value 1250).
 * - `ordinal`: 1er, 2e, 12ème (span with the letters; 2e has value 2).
 * - `roman`: XXe (value 20), the XIV of Louis XIV (value 14).
 * - `raised`: digits with a superscript, as in 10³ or a year with a note mark; the value is the text as written.
 * - `time`: 18h30, 18 h 30, 18 heures 30, 18:30 (value 18:30). `hour`: the same without minutes, 18h (value 18).
 * - `date` 12/03/2024, `phone` 01 23 45 67 89, `version` 1.2.3, `reference` 552 100 554 00021 (SIRET, a bank card, a draw): the value is
 *   the text as written, with plain spaces.
 */
export interface Numeral extends Span {
  readonly kind: 'number' | 'ordinal' | 'roman' | 'raised' | 'time' | 'hour' | 'date' | 'phone' | 'version' | 'reference';
  readonly value: string;
  /** Whether it is an ordinal: 2e, XXe. */
  readonly isOrdinal: boolean;
  /** Whether the source groups its thousands: 12 000, 12.000, 12,000, 12'000. */
  readonly isGrouped: boolean;
}

/**
 * Finds the numbers in a French text, from left to right. Digits in units and formulas are not numbers.
 *
 *     À 18h30, 1 234,5 euros   →   time 18:30, number 1234.5
 *     Louis XIV, au XXe siècle →   roman 14, roman 20
 *     25 m2, 25 m², du CO2      →   number 25, number 25, nothing
 *     Un ou deux               →   nothing
 */
export const frenchNumerals = (text: string): Numeral[] => {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // numbers begin with a digit, the + of a phone number, or I, V, X; most characters are lower-case letters, whose codes come after X
    if (code > 0x58 || (!isDigitCode(code) && code !== 0x2b && !beginsRoman(code))) continue;
    const before = text.charCodeAt(at - 1);
    if (code !== 0x2b && isDigitCode(before)) continue;
    const numeral = beginsRoman(code) ? romanAt(text, at, before) : inDigitsAt(text, at, before);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.end - 1;
  }
  return found;
};

const romanAt = (text: string, at: number, before: number): Numeral | undefined => {
  const roman = isWordCode(before) ? undefined : romanNumeralAt(text, at);
  return roman && { ...roman, kind: 'roman', isGrouped: false };
};

const inDigitsAt = (text: string, at: number, before: number): Numeral | undefined => {
  if (isWordCode(before) && isPartOfSymbol(text, at)) return undefined;
  const end = bareNumberEnd(text, at);
  if (end > at) return { start: at, end, isOrdinal: false, isGrouped: false, kind: 'number', value: text.slice(at, end) };
  numeralPattern.lastIndex = at;
  const match = numeralPattern.exec(text);
  return match ? toNumeral(match) : undefined;
};

/**
 * The end of digits that can only be a plain number (12 in "12 élus", 2013 in "en 2013."), as most can, which saves trying the pattern;
 * `at` if the pattern has to decide.
 */
const bareNumberEnd = (text: string, at: number): number => {
  const before = text.charCodeAt(at - 1);
  if (text.charCodeAt(at) === 0x30 || before === 0x2e || before === 0x2c) return at;
  let end = at;
  while (isDigitCode(text.charCodeAt(end))) end += 1;
  const behind = text.charCodeAt(end);
  if (!isWhiteCode(behind) && !isJointCode(behind))
    return isWordCode(behind) || isRaisedDigitCode(behind) || isPowerCode(behind) ? at : end;
  // 12 000, 12,5, 12/03, 18 h 30, 18 heures 30
  const next = text.charCodeAt(end + 1);
  return isDigitCode(next) || next === 0x68 ? at : end;
};

/** , - . / : ' ’ which occur inside numbers, dates and times. */
const isJointCode = (code: number): boolean => (code >= 0x2c && code <= 0x2f) || code === 0x3a || code === 0x27 || code === 0x2019;

/** ^ ⁺ ⁻ which begin an exponent: 10^3, 10⁻³. */
const isPowerCode = (code: number): boolean => code === 0x5e || code === 0x207a || code === 0x207b;

const grouped = /\d[ \u00a0\u202f\u2009'’]\d/u;
const groupMarks = /[ \u00a0\u202f\u2009'’]/gu;
const spaces = /[ \u00a0\u202f\u2009]/gu;

const toNumeral = (match: RegExpExecArray): Numeral => {
  // in the order of the groups: reading them by name for each number is slow
  const [, date, phone, reference, dotted, commas, version, time, hour, raised, number = '', ending] = match;
  const numeralOf = (kind: Numeral['kind'], value: string, isGrouped = false): Numeral => {
    return { start: match.index, end: match.index + match[0].length, isOrdinal: kind === 'ordinal', isGrouped, kind, value };
  };
  if (date !== undefined) return numeralOf('date', date);
  if (phone !== undefined) return numeralOf('phone', phone.replace(spaces, ' '));
  if (reference !== undefined) return numeralOf('reference', reference.replace(spaces, ' '));
  if (version !== undefined) return numeralOf('version', version);
  if (raised !== undefined) return numeralOf('raised', raised);
  if (time !== undefined) return numeralOf('time', timeValue(time));
  if (hour !== undefined) return numeralOf('hour', String(Number.parseInt(hour, 10)));
  if (dotted !== undefined) return numeralOf('number', dotted.replaceAll('.', '').replace(',', '.'), true);
  if (commas !== undefined) return numeralOf('number', commas.replaceAll(',', ''), true);
  if (number.includes('.') && hasDottedThousands(match.input, match.index, match.index + number.length))
    return numeralOf('number', number.replace('.', ''), true);
  if (number.includes(',') && hasCommaThousands(match.input, match.index, match.index + number.length))
    return numeralOf('number', number.replace(',', ''), true);
  const isGrouped = number.length > 4 && grouped.test(number);
  const value = (isGrouped ? number.replace(groupMarks, '') : number).replace(',', '.');
  return numeralOf(ending === undefined ? 'number' : 'ordinal', value, isGrouped);
};

/** '9h05', '9 heures 05' and '9:05' are all '9:05'. */
const timeValue = (time: string): string => {
  const [hours = '', minutes = ''] = time.split(/\D+/u);
  return `${Number(hours)}:${minutes}`;
};
