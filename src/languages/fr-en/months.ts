import { englishMonths, englishShortMonths, englishWeekdays } from '../en/months.js';

const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** As newspapers shorten them, with the number of the month. French leaves mars, mai, juin and août whole. */
const frenchShortMonths: readonly (readonly [french: string, month: number])[] = [
  ['janv.', 1],
  ['févr.', 2],
  ['avr.', 4],
  ['juil.', 7],
  ['sept.', 9],
  ['oct.', 10],
  ['nov.', 11],
  ['déc.', 12],
];

const frenchWeekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** French months with their English, full and as newspapers shorten them. Source: ours. */
export const months: ReadonlyMap<string, string> = new Map([
  ...frenchMonths.map((french, nth) => [french, englishMonths[nth]!] as const),
  ...frenchShortMonths.map(([french, month]) => [french, englishShortMonths[month - 1]!] as const),
]);

/** The days of the week. In a text they stand beside a date, or after the verb of an attribution: « Oui », a dit mardi X. */
export const weekdays: ReadonlyMap<string, string> = new Map(frenchWeekdays.map((french, nth) => [french, englishWeekdays[nth]!]));
