/**
 * French months and days of the week with their English, full and as newspapers shorten them. Source: ours.
 */
export const months: ReadonlyMap<string, string> = new Map([
  ['janvier', 'January'],
  ['février', 'February'],
  ['mars', 'March'],
  ['avril', 'April'],
  ['mai', 'May'],
  ['juin', 'June'],
  ['juillet', 'July'],
  ['août', 'August'],
  ['septembre', 'September'],
  ['octobre', 'October'],
  ['novembre', 'November'],
  ['décembre', 'December'],
  ['janv.', 'Jan.'],
  ['févr.', 'Feb.'],
  ['avr.', 'Apr.'],
  ['juil.', 'Jul.'],
  ['sept.', 'Sept.'],
  ['oct.', 'Oct.'],
  ['nov.', 'Nov.'],
  ['déc.', 'Dec.'],
]);

/** The days of the week. In a text they stand beside a date, or after the verb of an attribution: « Oui », a dit mardi X. */
export const weekdays: ReadonlyMap<string, string> = new Map([
  ['lundi', 'Monday'],
  ['mardi', 'Tuesday'],
  ['mercredi', 'Wednesday'],
  ['jeudi', 'Thursday'],
  ['vendredi', 'Friday'],
  ['samedi', 'Saturday'],
  ['dimanche', 'Sunday'],
]);
