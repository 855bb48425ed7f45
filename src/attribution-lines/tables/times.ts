/** Days without a date: "Publié hier à 18h30". Source: ours. */
export const relativeDays: ReadonlyMap<string, string> = new Map([
  ['hier', 'yesterday'],
  ['aujourd’hui', 'today'],
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
