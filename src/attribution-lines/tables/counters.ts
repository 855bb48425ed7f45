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

/** Words before a counter, with their English: "Voir les 18 commentaires". */
export const counterVerbs: ReadonlyMap<string, string> = new Map([
  ['voir les', 'see the'],
  ['lire les', 'read the'],
  ['afficher les', 'show the'],
]);

/** What was done so many times: "Vu 312 fois". */
export const timesDone: ReadonlyMap<string, string> = new Map([
  ['vu', 'viewed'],
  ['lu', 'read'],
  ['partagé', 'shared'],
  ['téléchargé', 'downloaded'],
  ['consulté', 'viewed'],
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
