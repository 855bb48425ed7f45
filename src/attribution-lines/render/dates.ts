import { englishTables, inEnglish } from './english-tables.js';

/** What `knownWords` found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** "le mardi 1er avril" is Tuesday 1 April: day before month, as the French, and no article. */
export const toDate = ({ weekday, comma = '', day, month = '' }: Groups, inCapitals: boolean): string => {
  const ofWeek = weekday === undefined ? '' : `${inEnglish(englishTables.weekday, weekday, inCapitals)}${comma} `;
  return `${ofWeek}${day === undefined ? '' : `${day} `}${inEnglish(englishTables.month, month, inCapitals)}`;
};

/** "à 18h30" is at 18:30, "18 h" 18:00: the clock keeps its 24 hours. */
export const toTime = ({ at, hour = '', minutes = '00' }: Groups, inCapitals: boolean): string =>
  `${at === undefined ? '' : `${atIn(at, inCapitals)} `}${hour}:${minutes}`;

/** The "à" in front of a time. */
export const atIn = (french: string, inCapitals: boolean): string => (inCapitals ? 'AT' : french.startsWith('À') ? 'At' : 'at');

/** "il y a 3 heures" is 3 hours ago. */
export const toAgo = ({ ago = '', unit = '' }: Groups): string => `${ago} ${inEnglish(englishTables.time, unit)} ago`;

/** "1 234 commentaires" are 1,234 comments, "aucun commentaire" is no comment. */
export const toCounter = ({ count = '', counted = '' }: Groups): string => {
  const number = /^aucun/u.test(count) ? 'no' : /^Aucun/u.test(count) ? 'No' : count.replace(thousands, ',');
  return `${number} ${inEnglish(englishTables.counted, counted)}`;
};

const thousands = /(?<=\d)[ \u00a0\u202f\u2009](?=\d{3})/gu;
