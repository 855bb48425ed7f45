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
  ['like', 'like'],
  ['likes', 'likes'],
  ['avis', 'reviews'],
  ['réponse', 'reply'],
  ['réponses', 'replies'],
  ['réflexion', 'thought'],
  ['réflexions', 'thoughts'],
  ['min de lecture', 'min read'],
  ['mn de lecture', 'min read'],
  ['minute de lecture', 'minute read'],
  ['minutes de lecture', 'minutes read'],
]);

/** Words used in a counter instead of a figure: "Aucun commentaire", "Aucune réaction". */
export const counterNone: ReadonlyMap<string, string> = new Map([
  ['aucun', 'no'],
  ['aucune', 'no'],
]);

/** Buttons with a number behind them, bare or in brackets: "Commenter (12)". "Comment" alone is a question. Source: ours. */
export const furnitureWithNumber: ReadonlyMap<string, string> = new Map([
  ['comment', 'comment'],
  ['commenter', 'comment'],
  ['partager', 'share'],
  ['j’aime', 'like'],
  ['réagir', 'react'],
]);
