import { cases, isComplete, unchanged, type Cases } from '../english-cases.js';
import { relativeDays, timeUnits } from '../../../src/attribution-lines/tables/times.js';

const list: Cases = [
  ['Publié hier à 18:30', 'Published yesterday at 18:30'],
  ['Publié aujourd’hui à 9 h', 'Published today at 9:00'],
  ['Publié il y a 1 minute', 'Published 1 minute ago'],
  ['Publié il y a 20 minutes', 'Published 20 minutes ago'],
  ['Publié il y a 1 heure', 'Published 1 hour ago'],
  ['Publié il y a 3 heures', 'Published 3 hours ago'],
  ['Publié il y a 1 jour', 'Published 1 day ago'],
  ['Publié il y a 2 jours', 'Published 2 days ago'],
  [
    'Publié le 12 mars 2024 à 18 h 30 | Mis à jour le 13 mars 2024 à 7h05',
    'Published 12 March 2024 at 18:30 | Updated 13 March 2024 at 7:05',
  ],
  ['Mardi 12 mars 2024', 'Tuesday 12 March 2024'],
  ['Bruxelles, 12 mars (AFP) –', 'Bruxelles, 12 March (AFP) –'],
  ['PARIS, 3 juin (AFP) -', 'PARIS, 3 June (AFP) -'],
  ['PUBLIÉ LE 3 MAI 2024 À 18H30', 'PUBLISHED 3 MAY 2024 AT 18:30'],
  ['Photo : Anne Roy, mars 2024', 'Photo: Anne Roy, March 2024'],
];
cases(list);
isComplete([...relativeDays.keys(), ...timeUnits.keys()], list);
unchanged(['PARIS (Reuters) –', 'Photo: Mai Roy', 'Mars One / AFP', 'https://www.example.fr/12-mars-2024-18h30', 'Jean Mardi']);
