/** The nouns of counters, with their English: "12 commentaires". Source: ours. */
export const attributionCounters: ReadonlyMap<string, string> = new Map([
  ['commentaire', 'comment'],
  ['commentaires', 'comments'],
  ['réaction', 'reaction'],
  ['réactions', 'reactions'],
  ['partage', 'share'],
  ['partages', 'shares'],
  ['vue', 'view'],
  ['vues', 'views'],
  ['j’aime', 'likes'],
  ['min de lecture', 'min read'],
  ['minutes de lecture', 'minutes read'],
]);

/** Words used in a counter instead of a figure: "Aucun commentaire", "Aucune réaction". */
export const counterNone: ReadonlyMap<string, string> = new Map([
  ['aucun', 'no'],
  ['aucune', 'no'],
]);
