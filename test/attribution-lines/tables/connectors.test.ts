import { cases, isComplete, unchanged, type Cases } from '../english-cases.js';
import { authorWord, joiners, placeWords, sourceWords } from '../../../src/attribution-lines/tables/connectors.js';

const list: Cases = [
  ['Par Anne Roy et Luc Noël', 'By Anne Roy and Luc Noël'],
  ['PAR ANNE ROY ET LUC NOËL', 'BY ANNE ROY AND LUC NOËL'],
  ['Anne Roy (avec AFP)', 'Anne Roy (with AFP)'],
  ['Avec l’AFP', 'With AFP'],
  ['Le Monde avec AFP et Reuters', 'Le Monde with AFP and Reuters'],
  ['Photos par Anne Roy', 'Photos by Anne Roy'],
  ['Publié le 12 mars 2024 par Anne Roy', 'Published 12 March 2024 by Anne Roy'],
  ['Par Anne Roy pour Le Monde', 'By Anne Roy for Le Monde'],
  ['Anne Roy, à Paris', 'Anne Roy, in Paris'],
  ['Anne Roy (au Caire)', 'Anne Roy (in Le Caire)'],
  ['Anne Roy, aux Lilas', 'Anne Roy, in Lilas'],
  ['Anne Roy, en Ukraine', 'Anne Roy, in Ukraine'],
  ['Photo : Anne Roy et Luc Noël', 'Photo: Anne Roy and Luc Noël'],
  ['Anne Roy (selon Reuters)', 'Anne Roy (according to Reuters)'],
  ['Anne Roy (d’après AFP)', 'Anne Roy (according to AFP)'],
  ['Anne Roy (source : Reuters)', 'Anne Roy (source: Reuters)'],
  ['Anne Roy (sources : Reuters, AFP)', 'Anne Roy (sources: Reuters, AFP)'],
];
cases(list);
isComplete(sourceWords.keys(), list);
isComplete(
  [...joiners.keys(), ...placeWords.keys(), authorWord.french].map((word) => `${word} `),
  list,
);
unchanged([
  'Institut Droit et Santé / AFP',
  '© Sciences et Avenir',
  'Anne Roy / Agence pour Paris',
  'Mairie de Vitry-en-Artois',
  'https://www.example.fr/anne-et-luc',
  '© Son Ye-jin / AFP',
  'Crédit Agricole / AFP',
]);
