import { isLowerAt } from '../../text/character-codes.js';
import { englishTables, inEnglish } from './english-tables.js';
import type { LetterCase } from './letter-case.js';

/** A match of `knownWords`, by group name. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** "le mardi 1er avril" is Tuesday 1 April: day before month, as in French, and no article. */
export const toDate = ({ weekday, comma = '', day, month = '' }: Groups): string => {
  const ofWeek = weekday === undefined ? '' : `${inEnglish(englishTables.weekday, weekday)}${comma} `;
  return `${ofWeek}${day === undefined ? '' : `${day} `}${inEnglish(englishTables.month, month)}`;
};

/** "à 18h30" is at 18:30, "18 h" is 18:00: the 24-hour clock stays. */
export const toTime = ({ at, hour = '', minutes = '00' }: Groups, letters: LetterCase): string =>
  `${at === undefined ? '' : `${atIn(at, letters)} `}${hour}:${minutes}`;

/** The English of "à" before a time. */
const atIn = (french: string, letters: LetterCase): string => (isLowerAt(french, 0) ? 'at' : letters === 'capitals' ? 'AT' : 'At');

/** "il y a 3 heures" is 3 hours ago. */
export const toAgo = ({ ago = '', unit = '' }: Groups): string => {
  const english = inEnglish(englishTables.timeUnit, unit);
  return `${ago} ${english} ${english === english.toUpperCase() ? 'AGO' : 'ago'}`;
};

/** "1 234 commentaires" is 1,234 comments, "aucun commentaire" is no comment. */
export const toCounter = ({ count = '', none, counted = '', counterVerb }: Groups): string => {
  const number = none === undefined ? count.replace(thousands, ',') : inEnglish(englishTables.none, none);
  const verb = counterVerb === undefined ? '' : `${inEnglish(englishTables.counterVerb, counterVerb)} `;
  return `${verb}${number} ${inEnglish(englishTables.counted, counted)}`;
};

/** "Vu 1 312 fois" is viewed 1,312 times. */
export const toOften = ({ done = '', often = '' }: Groups): string =>
  `${inEnglish(englishTables.done, done)} ${often.replace(thousands, ',')} ${done === done.toUpperCase() ? 'TIMES' : 'times'}`;

const thousands = /(?<=\d)[ \t\u00a0\u202f\u2009](?=\d{3})/gu;
