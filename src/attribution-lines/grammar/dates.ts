import { months, weekdays } from '../../languages/fr-en/months.js';
import { dateWords, relativeDays, shortWeekdays, timeUnits } from '../tables/times.js';
import type { Beginner } from './beginnings.js';
import { maybeSpaces, oneOf, spaces, unnamed, wordEnd } from './words.js';

const month = `${oneOf(months.keys())}${wordEnd}`;
const first = `(?:${dateWords.first}|${dateWords.first.toUpperCase()})`;

/** A day of the week: "mardi". */
export const weekday = oneOf(weekdays.keys());

const anyWeekday = oneOf([...weekdays.keys(), ...shortWeekdays.keys()]);
/** "le", the days of the week and their short forms: what a date begins with. */
export const dateBeginnings: readonly string[] = [dateWords.article, ...weekdays.keys(), ...shortWeekdays.keys()];

/** A date with the month in words and no year: "mardi 12 mars", "le 1er avril". */
export const date = String.raw`(?:${oneOf([dateWords.article])}${spaces})?(?:(?<weekday>${anyWeekday})(?<comma>,?)${spaces})?(?<day>\d{1,2})${first}?${spaces}(?<month>${month})`;

/** A month with its year: "mars 2024". The year is not part of the match. */
export const monthOfYear = String.raw`(?<monthOfYear>${month})(?=${spaces}\d{4})`;

/** How long ago: "il y a 3 heures". */
export const ago = String.raw`${oneOf([dateWords.ago])}${spaces}(?<ago>\d+)${spaces}(?<unit>${oneOf(timeUnits.keys())})${wordEnd}`;

/** A day without a date: "hier". */
export const relativeDay = `${oneOf(relativeDays.keys())}${wordEnd}`;

const year = String.raw`(?:${spaces}\d{4})`;
const inFigures = String.raw`\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d{4}-\d{2}-\d{2}`;

/** A date with the month in words, with or without a year. */
export const writtenDate = `${unnamed(date)}${year}?`;

/** A month with its year included: "mars 2024". */
export const monthAndYear = `${unnamed(monthOfYear)}${year}`;

/** The article of a date in figures, which English omits: "le 12/03/2024". */
export const articleOfFigures = `${oneOf([dateWords.article])}${spaces}(?=${inFigures})`;

/** All forms of a date: "12 mars 2024", "12/03/2024", "mars 2024", "il y a 3 heures", "hier", "mardi". */
export const dateForms: readonly Beginner[] = [
  { source: writtenDate, words: dateBeginnings, hasFigure: true },
  { source: monthAndYear, words: [...months.keys()] },
  { source: `(?:${articleOfFigures})?(?:${inFigures})`, words: [dateWords.article], hasFigure: true },
  { source: unnamed(ago), words: [dateWords.ago] },
  { source: relativeDay, words: [...relativeDays.keys()] },
  { source: weekday, words: [...weekdays.keys()] },
].map((form) => ({ ...form, source: `(?:${form.source})${wordEnd}` }));

/** A date in any form. */
export const anyDate = `(?:${dateForms.map(({ source }) => source).join('|')})`;

/** The text between a stamp and its date: "Publié : 12 mars". */
export const stampJoint = `${maybeSpaces}:?${maybeSpaces}`;
