import type { Numeral } from '../french-numerals.js';

/**
 * Whether a full hour is one of the day, and no duration.
 *
 *     à 18h, vers 9 h, 9h-17h30, de 8 h à 13 h   →   yes        20 h de travail, 2 h 45 min   →   no
 */
export const isClockTime = (text: string, { start, end }: Numeral): boolean =>
  beforeClock.test(text.slice(Math.max(0, start - 12), start)) || behindClock.test(text.slice(end, end + 8)) || isInRange(text, start, end);

/** A full hour between two times is a time too: 9h-17h30, 8h30-17h. */
const behindClock = /^[-–]\d{1,2}[ \u00a0\u202f]?h/u;

/** A full hour after these words is a time (à 18h); otherwise it may be a duration (20 h de travail). */
const beforeClock = /(?:\b(?:vers|dès|avant|après|entre|jusqu['’]à)|(?<!\p{L})à)[ \u00a0\u202f]$|\d[ \u00a0\u202f]?h(?:\d{2})?[-–]$/iu;

/**
 * A plain number that is a full hour of the day with the word behind it; undefined if it is none, or may be a duration.
 *
 *     à 7 heures, vers 3 heures du matin, de 8 heures à 13 heures   →   7 heures, 3 heures, 8 heures, 13 heures
 *     à 2 heures de route, limité à 8 heures, de 8 à 10 heures, après 2 heures, à 7 heures et demie   →   undefined
 */
export const fullHour = (text: string, numeral: Numeral): Numeral | undefined => {
  const { start, end, value } = numeral;
  if (text.charAt(end + 1) !== 'h' || !/^(?:1?\d|2[0-4])$/u.test(value)) return undefined;
  const [word] = hourWord.exec(text.slice(end, end + 32)) ?? [];
  if (word === undefined) return undefined;
  const before = text.slice(Math.max(0, start - 32), start);
  const isHour = (beforeHour.test(before) && !beforeDuration.test(before)) || isInRange(text, start, end + word.length);
  return isHour ? { ...numeral, kind: 'hour', end: end + word.length } : undefined;
};

const space = String.raw`[ \u00a0\u202f]`;
/** Not where it goes on as a length of time, or up to a half or to minutes in words. */
const hourWord = new RegExp(
  String.raw`^${space}heures?(?![\p{L}\p{N}-]|${space}(?:(?!de l['’]après|du (?:matin|soir)(?!\p{L}))d(?:e|es|u)(?!\p{L})|d['’]|(?:par|sur|près|plus|moins|chaque|consécutives|supplémentaires|hebdomadaires|cinq|dix|quinze|vingt|trente|quarante|cinquante|et (?:demie|quart))(?!\p{L})))`,
  'u',
);
const beforeHour = new RegExp(String.raw`(?<!\p{L})(?:à|vers|dès)${space}$`, 'iu');
/** What grows, shrinks or amounts to hours. */
const measuring = String.raw`(?<!\p{L})(?:augment|condamn|correspond|égal|équival|estim|évalu|inférieur|limit|pass|port[ée]|rédui|ramen|supérieur)\p{L}*`;
const beforeDuration = new RegExp(String.raw`(?:\d(?:${space}heures?)?|${measuring}|jusque?)${space}(?:à|vers)${space}$`, 'iu');

/** Whether a full hour is one of two between which something lasts: de 8 h à 13 h, entre 10 heures et 18 heures. */
const isInRange = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 32), start);
  return (beforeRange.test(before) && restOfRange.test(text.slice(end, end + 12))) || inRange.test(before);
};

const hour = String.raw`\d{1,2}${space}?h(?:eures?|\d{2})?`;
const beforeRange = new RegExp(String.raw`(?<!${measuring}${space})(?<!\p{L})(?:de|entre)${space}$`, 'iu');
const restOfRange = new RegExp(String.raw`^${space}(?:à|et)${space}(?:1?\d|2[0-4])${space}?h`, 'u');
const inRange = new RegExp(String.raw`(?<!${measuring}${space})(?<!\p{L})(?:de|entre)${space}${hour}${space}(?:à|et)${space}$`, 'iu');
