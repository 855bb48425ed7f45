import { cases, isComplete, type Cases } from '../english-cases.js';
import { attributionStamps } from '../../../src/attribution-lines/tables/stamps.js';

const list: Cases = [
  ['Publié 12/03/2024', 'Published 12/03/2024'],
  ['Publié le 12 mars 2024 à 18h30', 'Published 12 March 2024 at 18:30'],
  ['Publiée le 12 mars 2024', 'Published 12 March 2024'],
  ['Photo prise le 12 mars 2024', 'Photo taken 12 March 2024'],
  ['Image prise le 12 mars 2024', 'Picture taken 12 March 2024'],
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
  ['Mise en ligne le 2 avril', 'Put online 2 April'],
  ['Publié en ligne le 2 avril', 'Published online 2 April'],
  ['Parue le 2 avril', 'Published 2 April'],
  ['Article publié le 2 avril', 'Article published 2 April'],
  ['Article mis à jour le 2 avril', 'Article updated 2 April'],
  ['Dernière mise à jour le 2 avril', 'Last updated 2 April'],
  ['Dernière modification le 2 avril', 'Last modified 2 April'],
  ['Rédigé le 2 avril', 'Written 2 April'],
  ['Écrit le 2 avril', 'Written 2 April'],
  ['Envoyé le 2 avril', 'Sent 2 April'],
  ['Reçu le 2 avril', 'Received 2 April'],
  ['Édité le 2 avril', 'Edited 2 April'],
  ['Enregistré le 2 avril', 'Recorded 2 April'],
  ['Actualisé hier', 'Updated yesterday'],
  ['Mise à jour : hier', 'Updated: yesterday'],
  ['Posté hier', 'Posted yesterday'],
];
cases(list);
isComplete(attributionStamps.keys(), list);
