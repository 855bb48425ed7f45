import { isLowerAt } from '../../text/character-codes.js';
import { titleLabel } from '../grammar/labels.js';
import { ownerAtEnd } from '../grammar/roles.js';
import { connect, type Surroundings } from './connecting-words.js';
import { toAgo, toCounter, toDate, toTime, type Groups } from './dates.js';
import { englishTables, inEnglish } from './english-tables.js';
import { knownWords } from './known-words.js';
import { caseOfLine, type LetterCase } from './letter-case.js';
import { bylineStart } from './patterns.js';

/**
 * Translates an attribution line by closed tables of labels, roles, dates, counters and the words between names. Names, agencies, places,
 * URLs, the headline after "Lire aussi", separators and spaces stay letter for letter, as does anything not in the tables.
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
  const letters = caseOfLine(line);
  let isByline = bylineStart.test(line);
  let dateEnd = -1;
  let englishEnd = -1;
  let english = '';
  let at = 0;
  for (const { 0: found, index, groups = {} } of knownWords(line)) {
    const end = index + found.length;
    const before = line.slice(0, index);
    const isBehind = (place: number): boolean => place >= 0 && line.slice(place, index).trim() === '';
    const [isBehindDate, isBehindEnglish] = [isBehind(dateEnd), isBehind(englishEnd)];
    const known = toEnglish(groups, { before, behind: line.slice(end), letters, isByline, isBehindDate, isBehindEnglish });
    english += line.slice(at, index) + (known ?? found);
    isByline ||= known !== undefined && namesAuthor(groups);
    if (isDate(groups)) dateEnd = end;
    if (known !== undefined) englishEnd = end;
    at = end;
  }
  return english + line.slice(at);
};

/** After an opener, "par" or a role, "et" and "à" connect names. */
const namesAuthor = ({ opener, role, connecting }: Groups): boolean =>
  opener !== undefined || role !== undefined || connecting?.toLowerCase() === 'par';

const isDate = ({ month, monthOfYear, dayOfWeek, relativeDay, ago, hour }: Groups): boolean =>
  (month ?? monthOfYear ?? dayOfWeek ?? relativeDay ?? ago ?? hour) !== undefined;

const separatorLast = /[,(|/]\s*$/u;

/** Undefined for text that stays as is: a URL, a name. */
const toEnglish = (groups: Groups, around: Surroundings): string | undefined => {
  const { opener, stamp, phraseColon = '', role, connecting, article } = groups;
  const phrase = opener ?? stamp;
  if (phrase !== undefined) return inEnglish(englishTables.phrase, phrase) + phraseColon.trimStart();
  if (role !== undefined) return isSurname(role, around) ? undefined : inEnglish(englishTables.role, role);
  if (connecting !== undefined) return connect(connecting, around);
  if (article !== undefined) return around.isBehindEnglish || separatorLast.test(around.before) ? '' : undefined;
  return toDateOrCounter(groups, around.letters) ?? (isLabel(groups) ? toLabel(groups) : undefined);
};

const toDateOrCounter = (groups: Groups, letters: LetterCase): string | undefined => {
  const { month, monthOfYear, dayOfWeek, relativeDay, hour, ago, counted } = groups;
  if (month !== undefined) return toDate(groups);
  if (monthOfYear !== undefined) return toDate({ month: monthOfYear });
  if (dayOfWeek !== undefined) return inEnglish(englishTables.weekday, dayOfWeek);
  if (relativeDay !== undefined) return inEnglish(englishTables.relativeDay, relativeDay);
  if (hour !== undefined) return toTime(groups, letters);
  if (ago !== undefined) return toAgo(groups);
  return counted === undefined ? undefined : toCounter(groups);
};

/** "Jean Avocat" is a name: a capitalised role begins its part of the line, or follows a possessive ("Notre Correspondante"). */
const isSurname = (role: string, { before, letters }: Surroundings): boolean =>
  letters === 'mixed' && !isLowerAt(role, 0) && /\p{L}[ \t\u00a0\u202f\u2009]*$/u.test(before) && !ownerAtEnd.test(before);

const isLabel = ({ label, bareLabel, labelBy }: Groups): boolean => (label ?? bareLabel ?? labelBy) !== undefined;

/** English has no space before a colon. */
const toLabel = ({ label, bareLabel, labelBy, colon = '' }: Groups): string =>
  inEnglish(englishTables.label, label ?? bareLabel ?? labelBy ?? '') + colon.trimStart();
