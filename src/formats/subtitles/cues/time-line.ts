import { notOfFormatAt } from '../../not-of-format.js';
import type { Fr2enError } from '../../../errors.js';

/** When a cue is shown, in milliseconds. */
export interface Times {
  readonly from: number;
  readonly to: number;
}

/**
 * The times of a line that says when a cue is shown. Read as players read it: hours may be missing, a point may stand for the comma, and
 * what
 * follows (positions, settings) is the player's own.
 *
 *     00:00:01,000 --> 00:00:02,500 · 00:01.000 --> 00:02.5 line:0   →   yes        une flèche --> ici   →   no
 */
export const timesOf = (line: string): Times | undefined => {
  if (!line.includes('-->')) return undefined;
  const found = timeLine.exec(line);
  return found ? { from: milliseconds(found, 1), to: milliseconds(found, 5) } : undefined;
};

const time = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,]\s?(\d{1,3}))?`;
const timeLine = new RegExp(String.raw`^\s*${time}\s*-->\s*${time}(?!\S)`, 'u');

const milliseconds = (found: RegExpExecArray, first: number): number => {
  const [hours = '0', minutes = '0', seconds = '0', rest = ''] = found.slice(first, first + 4);
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, '0'));
};

/**
 * Whether a line is meant to say when a cue is shown, though it does not: an arrow behind a time, or with nothing but digits and marks.
 *
 *     00:00:01,000 -> 00:00:02,500 · 00:00:0a,000 --> 00:00:02,500   →   yes        A --> B, c’est mieux   →   no
 */
export const isBrokenTimeLine = (line: string): boolean =>
  line.includes('->') && /^[\s\d:.,]*-{1,3}>|^\s*\d{1,4}:\d{1,2}\S{0,12}\s*-{1,2}>|-{2}>\s*\d{1,4}:\d{1,2}/u.test(line.slice(0, 200));

/** The error for a broken line of times: it says where the first thing is that cannot be read. */
export const brokenTimes = (line: string, number: number): Fr2enError => {
  const first = firstTime.exec(line);
  const behind = first?.[0].length ?? 0;
  const arrow = first ? (/^-->\s*/u.exec(line.slice(behind))?.[0].length ?? 0) : 0;
  const at = behind + arrow;
  const rest = line.slice(at).trimEnd();
  const wanted = first && arrow === 0 ? 'an arrow (-->) is expected' : 'a time is expected, such as 00:01:02,500';
  const found = rest === '' ? '' : `, not ${JSON.stringify(rest.slice(0, 40))}`;
  return notOfFormatAt(number, rest === '' ? line.trimEnd().length + 1 : at + 1, `${wanted}${found}. Correct this line.`);
};

const firstTime = new RegExp(String.raw`^\s*${time}(?![\d\p{L}:.,])\s*`, 'u');
