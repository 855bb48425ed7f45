import type { Numeral } from '../fr/french-numerals.js';
import { findNumber, plainNumber } from './find-number.js';
import { clockTime, findTime } from './find-time.js';
import { notBeforeNumber, notBehindNumber } from './number-edges.js';
import type { Span } from '../../text/spans.js';

/**
 * Where a value stands in digits in an English text, however it is grouped: 1234.5 is found in '1,234.5', '1 234.5', '1234,5' and
 * '1.234,5', but not in '1,234.56' or '11,234.5'. A time is also found as '6:30 pm' (18:30) and '18.30'.
 *
 * @param value - a value of {@link Numeral}
 */
export const findValue = (english: string, value: string): Span[] => {
  if (plainNumber.test(value)) return findNumber(english, value);
  return clockTime.test(value) ? findTime(english, value) : findWritten(english, value);
};

/** A date, telephone or version number, as it is written. */
const findWritten = (english: string, value: string): Span[] => {
  const source = value.replace(/[.+*?^$()[\]{}|\\/-]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[ .-]?`);
  const pattern = new RegExp(`${notBehindNumber}(?:${source})${notBeforeNumber}`, 'gu');
  return Array.from(english.matchAll(pattern), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
};

/** Numbers of an English text, as values: '1,234.5' → 1234.5, '18:30' → 18:30. For finding what the source does not have. */
export const englishValues = (english: string): string[] => Array.from(english.matchAll(anyNumber), ([text]) => text.replaceAll(',', ''));

const anyNumber = /\d{1,2}:\d{2}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/gu;

/**
 * A number as English writes it.
 *
 *     1 234,5 → 1,234.5     2024 → 2024     18h30 → 18:30     18h → 18:00     1er → 1st     12/03/2024 → 12/03/2024
 */
export const englishForm = ({ kind, value, isGrouped }: Numeral): string => {
  if (kind === 'ordinal') return value + endingOf(value);
  if (kind === 'hour') return `${value}:00`;
  if (kind !== 'number' || !isGrouped) return value;
  const [whole = '', decimals] = value.split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (decimals === undefined ? '' : `.${decimals}`);
};

const endingOf = (value: string): string => {
  const last = Number(value.slice(-1));
  if (/1\d$/u.test(value)) return 'th';
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
};
