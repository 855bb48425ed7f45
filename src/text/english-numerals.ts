import type { Numeral } from './french-numerals.js';
import type { Span } from './spans.js';

/**
 * Where a value stands in digits in an English text, however it is grouped: 1234.5 is found in '1,234.5', '1 234.5', '1234,5' and
 * '1.234,5', but not in '1,234.56' or '11,234.5'. A time is also found as '6:30 pm' (18:30) and '18.30'.
 *
 * @param value - a value of {@link Numeral}
 */
export const findValue = (english: string, value: string): Span[] =>
  Array.from(english.matchAll(patternOf(value)), ({ 0: { length }, index }) => ({ start: index, end: index + length }));

const patterns = new Map<string, RegExp>();

const patternOf = (value: string): RegExp => {
  const known = patterns.get(value);
  if (known) return known;
  // a text has few values; one of ten megabytes shall not fill the memory
  if (patterns.size > 1000) patterns.clear();
  const made = new RegExp(String.raw`(?<!\d|\d[.,:/])(?:${sourceOf(value)})(?!\d|[.,:/]\d)`, 'giu');
  patterns.set(value, made);
  return made;
};

const sourceOf = (value: string): string => {
  const time = /^(\d{1,2}):(\d{2})$/u.exec(value);
  if (time) return timeSource(Number(time[1]), time[2]!);
  const number = /^(\d+)(?:\.(\d+))?$/u.exec(value);
  if (!number) return value.replace(/[.+*?^$()[\]{}|\\/-]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[ .-]?`);
  const [, whole = '', decimals] = number;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '[ ,.]?');
  if (decimals === undefined) return grouped;
  // 11,50 is 11.5 to many a writer
  const shorter = decimals.replace(/0+$/u, '');
  return shorter === '' ? `${grouped}(?: ?[.,] ?0+)?` : `${grouped} ?[.,] ?${shorter}0*`;
};

const timeSource = (hours: number, minutes: string): string => {
  const full = `0?${hours}(?:[:.]| ?h ?| h(?:ours?)? )${minutes}(?: ?h(?![\\p{L}]))?`;
  const half = `${hours % 12 === 0 ? 12 : hours % 12}[:.]${minutes} ?${hours < 12 ? 'a' : 'p'}\\.?m\\b\\.?`;
  return `${half}|${full}`;
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
