import { cases, isComplete, type Cases } from '../english-cases.js';
import { attributionStamps } from '../../../src/attribution-lines/tables/stamps.js';

const list: Cases = [
  ['Publié 12/03/2024', 'Published 12/03/2024'],
  ['Publié le 12 mars 2024 à 18h30', 'Published 12 March 2024 at 18:30'],
  ['Publiée le 12 mars 2024', 'Published 12 March 2024'],
  ['Paru le 12 mars 2024', 'Published 12 March 2024'],
  ['Mis à jour à 18h30', 'Updated at 18:30'],
  ['Mis à jour le 1er avril', 'Updated 1 April'],
  ['Mise à jour le 2 avril', 'Updated 2 April'],
  ['Actualisé le 2 avril', 'Updated 2 April'],
  ['Modifié hier', 'Modified yesterday'],
  ['Modifié le 2 avril', 'Modified 2 April'],
  ['Créé le 2 avril', 'Created 2 April'],
  ['Posté le 2 avril', 'Posted 2 April'],
  ['Mis en ligne le 2 avril', 'Put online 2 April'],
  ['Diffusé le 2 avril', 'Broadcast 2 April'],
];
cases(list);
isComplete(attributionStamps.keys(), list);
