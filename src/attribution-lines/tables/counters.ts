/** What a counter counts, with its English: "12 commentaires". Source: ours. */
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

/** What a counter has instead of a figure: "Aucun commentaire", "Aucune réaction". */
export const counterNone: ReadonlyMap<string, string> = new Map([
  ['aucun', 'no'],
  ['aucune', 'no'],
]);
