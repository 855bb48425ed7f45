import { cases, isComplete, unchanged, type Cases } from '../english-cases.js';
import { attributionCounters, counterNone, counterVerbs, timesDone } from '../../../src/attribution-lines/tables/counters.js';

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
  ['Voir les 24 réponses', 'See the 24 replies'],
  ['LIRE LES 3 AVIS', 'READ THE 3 REVIEWS'],
  ['Afficher les 1\u202f250 commentaires', 'Show the 1,250 comments'],
  ['Vu 90 fois', 'Viewed 90 times'],
  ['Lu 2 400 fois', 'Read 2,400 times'],
  ['Partagé 6 fois', 'Shared 6 times'],
  ['TÉLÉCHARGÉ 6 FOIS', 'DOWNLOADED 6 TIMES'],
  ['Consulté 6 fois', 'Viewed 6 times'],
];
cases(list);
isComplete(
  [...attributionCounters.keys()].map((counter) => ` ${counter}`),
  list,
);
unchanged(['12 personnes', 'Partage / AFP', 'Voir les 3 mousquetaires', '6 fois', 'Lu et approuvé 2 fois']);
isComplete([...counterVerbs.keys(), ...timesDone.keys()], list);
isComplete(
  [...counterNone.keys()].map((none) => `${none} `),
  list,
);
