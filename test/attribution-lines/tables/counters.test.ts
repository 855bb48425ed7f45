import { cases, isComplete, unchanged, type Cases } from '../english-cases.js';
import { attributionCounters, counterNone } from '../../../src/attribution-lines/tables/counters.js';

const list: Cases = [
  ['1 commentaire', '1 comment'],
  ['12 commentaires', '12 comments'],
  ['1 réaction', '1 reaction'],
  ['2 réactions', '2 reactions'],
  ['1 partage', '1 share'],
  ['3 partages', '3 shares'],
  ['1 vue', '1 view'],
  ['1 234 vues', '1,234 views'],
  ['7 j’aime', '7 likes'],
  ['4 min de lecture', '4 min read'],
  ['4 minutes de lecture', '4 minutes read'],
  ['Aucun commentaire', 'No comment'],
  ['Aucune réaction', 'No reaction'],
  ['1 like', '1 like'],
  ['2 likes', '2 likes'],
  ['3 avis', '3 reviews'],
  ['1 réponse', '1 reply'],
  ['2 réponses', '2 replies'],
  ['1 réflexion', '1 thought'],
  ['2 réflexions', '2 thoughts'],
  ['4 mn de lecture', '4 min read'],
  ['1 minute de lecture', '1 minute read'],
];
cases(list);
isComplete(
  [...attributionCounters.keys()].map((counter) => ` ${counter}`),
  list,
);
unchanged(['12 personnes', 'Partage / AFP']);
isComplete(
  [...counterNone.keys()].map((none) => `${none} `),
  list,
);
