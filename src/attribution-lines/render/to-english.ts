import { isLowerAt } from '../../text/character-codes.js';
import { overlap, replaceSpans } from '../../text/spans.js';
import { titleLabel } from '../grammar/labels.js';
import { leadingSigns } from '../grammar/words.js';
import { ownerAtEnd } from '../grammar/roles.js';
import { caseOfConnecting, connect, type Surroundings } from './connecting-words.js';
import { toAgo, toCounter, toDate, toOften, toTime, type Groups } from './dates.js';
import { englishTables, inEnglish } from './english-tables.js';
import { furnitureIn, type EnglishField } from './furniture.js';
import { knownWords } from './known-words.js';
import { caseOfLine, type LetterCase } from './letter-case.js';
import { bylineStart } from './patterns.js';

/**
 * Translates an attribution line by closed tables of labels, roles, dates, counters, what belongs to a page, and the words between names.
 * Names, agencies, places, URLs, the headline after "Lire aussi", separators and spaces stay letter for letter, as does anything not in the
 * tables; only spaces at the edges of brackets and before a colon, a semicolon, ? or ! are taken out.
 *
 *     Par Jean Dupont, envoyé spécial à Kaboul       →   By Jean Dupont, special correspondent in Kaboul
 *     Publié le 12 mars 2024 à 18h30                 →   Published 12 March 2024 at 18:30
 *     Photo : KCNA                                   →   Photo: KCNA
 *     Lire aussi : Six gares, six histoires          →   Read also: Six gares, six histoires
 *     Source : Institut de la mer et du littoral     →   Source: Institut de la mer et du littoral
 *     Anne Roy avec l’AFP et l’agence Belga          →   Anne Roy with AFP and the Belga agency
 *     Par Anne Roy, paysagiste (avec AFP )           →   By Anne Roy, paysagiste (with AFP)
 *     Partager | Commentaires (12)                   →   Share | Comments (12)
 *     ''                                             →   ''
 */
export const toEnglishAttribution = (line: string): string => {
  const [signs = ''] = leadingSigns.exec(line) ?? [];
  return signs + wordsToEnglish(line.slice(signs.length));
};

const wordsToEnglish = (line: string): string => {
  const title = titleLabel.exec(line);
  if (title) return (title.groups?.['before'] ?? '') + toLabel(title.groups ?? {}, 'mixed') + line.slice(title[0].length);
  const fields = furnitureIn(line);
  const parts = [...fields, ...wordsIn(line, fields)].sort((one, other) => one.start - other.start);
  return replaceSpans(line, parts, ({ english }) => english).replace(spaceInBracket, '');
};

/** "(selon Yonhap )": a space inside a bracket is none of English, nor of French; nor is one before a semicolon
 * of English, or at the end of a line. */
const spaceInBracket = /(?<=\()[ \u00a0\u202f\u2009]+|[ \u00a0\u202f\u2009]+(?=[);\n])/gu;

/** The words of the tables outside the fields that are known already. */
const wordsIn = (line: string, fields: readonly EnglishField[]): EnglishField[] => {
  // names in a button ("PARTAGER SUR Facebook") say nothing of the rest
  const letters = caseOfLine(replaceSpans(line, fields, ({ start, end }) => ' '.repeat(end - start)));
  let isByline = bylineStart.test(line);
  let dateEnd = -1;
  let englishEnd = -1;
  const words: EnglishField[] = [];
  for (const { 0: found, index, groups = {} } of knownWords(line)) {
    const end = index + found.length;
    if (fields.some((field) => overlap(field, { start: index, end }))) continue;
    const before = line.slice(0, index);
    const isBehind = (place: number): boolean => place >= 0 && line.slice(place, index).trim() === '';
    const [isBehindDate, isBehindEnglish] = [isBehind(dateEnd), isBehind(englishEnd)];
    const known = toEnglish(groups, { before, behind: line.slice(end), letters, isByline, isBehindDate, isBehindEnglish });
    isByline ||= known !== undefined && namesAuthor(groups);
    if (isDate(groups)) dateEnd = end;
    if (known === undefined) continue;
    englishEnd = end;
    words.push({ start: index, end, english: known });
  }
  return words;
};

/** After an opener, "par" or a role, "et" and "à" connect names. */
const namesAuthor = ({ opener, role, connecting }: Groups): boolean =>
  opener !== undefined || role !== undefined || connecting?.toLowerCase() === 'par';

const isDate = ({ month, monthOfYear, dayOfWeek, relativeDay, ago, hour }: Groups): boolean =>
  (month ?? monthOfYear ?? dayOfWeek ?? relativeDay ?? ago ?? hour) !== undefined;

const separatorLast = /[,(|/]\s*$/u;

/** Undefined for text that stays as is: a URL, a name. */
const toEnglish = (groups: Groups, around: Surroundings): string | undefined => {
  const { opener, stamp, phraseColon = '', role, work, connecting, article, called, sourceWord, sourceColon = '', figuresArticle } = groups;
  if (groups['onDay'] !== undefined) return 'On';
  // a line break between the two words stays
  if (groups['wrote'] !== undefined) return `${/[\n\r]/u.test(groups['wroteGap'] ?? '') ? '\n' : ''}wrote:`;
  const phrase = opener ?? stamp;
  if (phrase !== undefined) return inEnglish(englishTables.phrase, phrase) + phraseColon.trimStart();
  // "Par La Rédaction" is by the editorial staff
  if (role?.startsWith('La ') && /\p{Ll}\s+$/u.test(around.before)) return inEnglish(englishTables.role, `l${role.slice(1)}`);
  if (role !== undefined) return isSurname(role, around) ? undefined : inEnglish(englishTables.role, role);
  if (work !== undefined) return inEnglish(englishTables.role, work);
  if (called !== undefined) return around.letters === 'capitals' ? `THE ${called} AGENCY` : `the ${called} agency`;
  if (sourceWord !== undefined) return inEnglish(englishTables.source, sourceWord) + sourceColon.trimStart();
  if (connecting !== undefined) return connect(connecting, around);
  if (figuresArticle !== undefined) return '';
  if (article !== undefined) return around.isBehindEnglish || separatorLast.test(around.before) ? '' : undefined;
  return toDateOrCounter(groups, around.letters) ?? (isLabel(groups) ? toLabel(groups, around.letters) : undefined);
};

const toDateOrCounter = (groups: Groups, letters: LetterCase): string | undefined => {
  const { month, monthOfYear, dayOfWeek, relativeDay, hour, ago, counted } = groups;
  if (month !== undefined) return toDate(groups);
  if (monthOfYear !== undefined) return toDate({ month: monthOfYear });
  if (dayOfWeek !== undefined) return inEnglish(englishTables.weekday, dayOfWeek);
  if (relativeDay !== undefined) return inEnglish(englishTables.relativeDay, relativeDay);
  if (hour !== undefined) return toTime(groups, letters);
  if (ago !== undefined) return toAgo(groups);
  if (groups['done'] !== undefined) return toOften(groups);
  return counted === undefined ? undefined : toCounter(groups);
};

/** "Jean Avocat" is a name: a capitalised role begins its part of the line, or follows a possessive ("Notre Correspondante"). */
const isSurname = (role: string, { before, letters }: Surroundings): boolean =>
  letters === 'mixed' && !isLowerAt(role, 0) && /\p{L}[ \t\u00a0\u202f\u2009]*$/u.test(before) && !ownerAtEnd.test(before);

const isLabel = ({ label, bareLabel, labelBy }: Groups): boolean => (label ?? bareLabel ?? labelBy) !== undefined;

/** English has no space before a colon. */
const toLabel = ({ label, bareLabel, labelBy, colon = '' }: Groups, letters: LetterCase): string => {
  const french = label ?? bareLabel ?? labelBy ?? '';
  return inEnglish(englishTables.label, french, caseOfConnecting(french, letters)) + colon.trimStart();
};
