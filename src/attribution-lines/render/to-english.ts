import { isLowerAt } from '../../text/character-codes.js';
import { connect } from './connecting-words.js';
import { atIn, toAgo, toCounter, toDate, toTime, type Groups } from './dates.js';
import { bylineStart, knownWords, titleLabel } from './known-words.js';
import { englishTables, inEnglish } from './english-tables.js';

/**
 * An attribution line in English, by a closed table: labels, roles, dates, counters and the words between names. Names, agencies, places,
 * URLs, the headline behind "Lire aussi", separators and spaces stay letter for letter, and so does what the table does not know.
 *
 *     Par Jean Dupont, envoyé spécial à Kaboul       →   By Jean Dupont, special correspondent in Kaboul
 *     Publié le 12 mars 2024 à 18h30                 →   Published 12 March 2024 at 18:30
 *     Photo : KCNA                                   →   Photo: KCNA
 *     Lire aussi : Six gares, six histoires          →   Read also: Six gares, six histoires
 *     Source : Institut de la mer et du littoral     →   Source: Institut de la mer et du littoral
 *     ''                                             →   ''
 */
export const toEnglishAttribution = (line: string): string => {
  const title = titleLabel.exec(line);
  if (title) return (title.groups?.['before'] ?? '') + toLabel(title.groups ?? {}) + line.slice(title[0].length);
  const inCapitals = line === line.toUpperCase();
  let isByline = bylineStart.test(line);
  let english = '';
  let at = 0;
  for (const match of knownWords(line)) {
    const { 0: found, index, groups = {} } = match;
    const end = index + found.length;
    const { connecting } = groups;
    const known =
      connecting === undefined
        ? isSurname(groups['role'], line.slice(0, index), inCapitals)
          ? undefined
          : toEnglish(groups, inCapitals)
        : connect(connecting, { before: line.slice(0, index), behind: line.slice(end), inCapitals, isByline });
    english += line.slice(at, index) + (known ?? found);
    isByline ||= groups['role'] !== undefined;
    at = end;
  }
  return english + line.slice(at);
};

/** "Jean Avocat" is a name: a role with a capital begins its part of the line. */
const isSurname = (role: string | undefined, before: string, inCapitals: boolean): boolean =>
  role !== undefined && !inCapitals && !isLowerAt(role, 0) && /\p{L}[ \t\u00a0\u202f\u2009]*$/u.test(before);

/** Undefined for what stays as it is: a URL, a name. */
const toEnglish = (groups: Groups, inCapitals: boolean): string | undefined => {
  const { label, bareLabel, labelBy, phrase, phraseColon, role, month, monthOfYear, dayOfWeek, hour, atTime, ago, counted, timeWord } =
    groups;
  if (label !== undefined || bareLabel !== undefined || labelBy !== undefined) return toLabel(groups);
  if (phrase !== undefined) return inEnglish(englishTables.phrase, phrase) + (phraseColon ?? '').trimStart();
  if (role !== undefined) return inEnglish(englishTables.role, role);
  if (month !== undefined) return toDate(groups, inCapitals);
  if (monthOfYear !== undefined) return toDate({ month: monthOfYear }, inCapitals);
  if (dayOfWeek !== undefined) return inEnglish(englishTables.weekday, dayOfWeek, inCapitals);
  if (hour !== undefined) return toTime(groups, inCapitals);
  if (atTime !== undefined) return atIn(atTime, inCapitals);
  if (ago !== undefined) return toAgo(groups);
  if (counted !== undefined) return toCounter(groups);
  return timeWord === undefined ? undefined : inEnglish(englishTables.time, timeWord);
};

/** English has no space in front of a colon. */
const toLabel = ({ label, bareLabel, labelBy, colon = '' }: Groups): string =>
  inEnglish(englishTables.label, label ?? bareLabel ?? labelBy ?? '') + colon.trimStart();
