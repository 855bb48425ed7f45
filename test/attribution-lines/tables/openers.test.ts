import { cases, isComplete, type Cases } from '../english-cases.js';
import { attributionOpeners } from '../../../src/attribution-lines/tables/openers.js';

const list: Cases = [
  ['Par X', 'By X'],
  ['Propos recueillis par X', 'Interview by X'],
  ['Entretien réalisé par X', 'Interview by X'],
  ['Interview réalisée par X', 'Interview by X'],
  ['Recueilli par X', 'Collected by X'],
  ['Édité par X', 'Edited by X'],
  ['Écrit par X', 'Written by X'],
  ['Rédigé par X', 'Written by X'],
  ['Réalisé par X', 'Produced by X'],
  ['Publié par X', 'Published by X'],
  ['Posté par X', 'Posted by X'],
  ['Traduit par X', 'Translated by X'],
  ['Traduit de l’anglais par X', 'Translated from English by X'],
  ['Traduit de l’allemand par X', 'Translated from German by X'],
  ['Traduit de l’arabe par X', 'Translated from Arabic by X'],
  ['Traduit de l’espagnol par X', 'Translated from Spanish by X'],
  ['Traduit de l’italien par X', 'Translated from Italian by X'],
  ['Traduit du chinois par X', 'Translated from Chinese by X'],
  ['Traduit du japonais par X', 'Translated from Japanese by X'],
  ['Traduit du portugais par X', 'Translated from Portuguese by X'],
  ['Traduit du russe par X', 'Translated from Russian by X'],
  ['Article écrit par X', 'Article written by X'],
  ['Article rédigé par X', 'Article written by X'],
  ['Article publié par X', 'Article published by X'],
  ['Mis en ligne par X', 'Put online by X'],
];
cases(list);
isComplete(
  [...attributionOpeners.keys()].map((opener) => `${opener} x`),
  list,
);
