import { notBeforeNumber, notBehindNumber } from './number-edges.js';
import type { Span } from '../../text/spans.js';

/** A value that {@link findTime} looks for: 18:30. */
export const clockTime = /^\d{1,2}:\d{2}$/u;

/**
 * Where a time stands in an English text. The patterns match any time: one for each of the 1,440 would be compiled for a few uses only.
 *
 *     18:30   '18:30', '18.30', '18h30', '6:30 pm', '6.30 p.m.'; not in '6:30' or '18:30:15'
 *
 * @param value - a {@link clockTime}
 */
export const findTime = (english: string, value: string): Span[] => {
  const [hours = '', minutes = ''] = value.split(':');
  const found: Span[] = [];
  let at = 0;
  for (const { index } of english.matchAll(beginning)) {
    if (index < at) continue;
    const end = endOfHalfDay(english, index, Number(hours), minutes) ?? endOfFullDay(english, index, String(Number(hours)), minutes);
    if (end === undefined) continue;
    found.push({ start: index, end });
    at = end;
  }
  return found;
};

const endOfHalfDay = (english: string, at: number, hours: number, minutes: string): number | undefined => {
  halfDay.lastIndex = at;
  const match = halfDay.exec(english);
  if (match?.[1] !== String(hours % 12 || 12) || match[2] !== minutes) return undefined;
  return (match[3]?.toLowerCase() === 'a') === hours < 12 ? halfDay.lastIndex : undefined;
};

const endOfFullDay = (english: string, at: number, hours: string, minutes: string): number | undefined => {
  fullDay.lastIndex = at;
  const match = fullDay.exec(english);
  return match && (match[1] === hours || match[1] === `0${hours}`) && match[2] === minutes ? fullDay.lastIndex : undefined;
};

const beginning = new RegExp(String.raw`${notBehindNumber}\d{1,3}(?=[:.]\d| ?h)`, 'giu');
const halfDay = new RegExp(String.raw`(\d{1,2})[:.](\d{2}) ?([ap])\.?m\b\.?${notBeforeNumber}`, 'iuy');
const fullDay = new RegExp(String.raw`(\d{1,3})(?:[:.]| ?h ?| h(?:ours?)? )(\d{2})(?: ?h(?!\p{L}))?${notBeforeNumber}`, 'iuy');
