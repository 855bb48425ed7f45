/** Days without a date: "Publié hier à 18h30". Source: ours. */
export const relativeDays: ReadonlyMap<string, string> = new Map([
  ['hier', 'yesterday'],
  ['aujourd’hui', 'today'],
]);

/** Days of the week as mail programs shorten them before a date: "lun. 4 mars". Source: ours. */
export const shortWeekdays: ReadonlyMap<string, string> = new Map([
  ['lun.', 'Mon'],
  ['mar.', 'Tue'],
  ['mer.', 'Wed'],
  ['jeu.', 'Thu'],
  ['ven.', 'Fri'],
  ['sam.', 'Sat'],
  ['dim.', 'Sun'],
]);

/** Units of time: "Publié il y a 3 heures". */
export const timeUnits: ReadonlyMap<string, string> = new Map([
  ['minute', 'minute'],
  ['minutes', 'minutes'],
  ['heure', 'hour'],
  ['heures', 'hours'],
  ['jour', 'day'],
  ['jours', 'days'],
]);

/** Function words of French dates and times, which English puts elsewhere or leaves out. */
export const dateWords = { article: 'le', ago: 'il y a', at: 'à', first: 'er', hour: 'h' } as const;
