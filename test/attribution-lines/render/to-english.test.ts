import { describe } from 'vitest';
import { cases, unchanged } from '../english-cases.js';

describe('what stays', () => {
  cases([
    ['', ''],
    ['Photo:\tAnne  Roy | AFP', 'Photo:\tAnne  Roy | AFP'],
    ['Photo\u00a0: Anne  Roy · AFP', 'Photo: Anne  Roy · AFP'],
    ['Source : Ministère de l’Économie et des Finances', 'Source: Ministère de l’Économie et des Finances'],
    ['Lire aussi : Par Toutatis : que faire en mars ?', 'Read also: Par Toutatis : que faire en mars ?'],
    ['Lire aussi Six gares', 'Read also Six gares'],
    ['LIRE AUSSI : Six gares', 'READ ALSO: Six gares'],
    ['A lire aussi : Six gares', 'Read also: Six gares'],
    ["Photo d'archives", 'File photo'],
    ['(Photo AFP)', '(Photo AFP)'],
    ['(avec AFP)', '(with AFP)'],
    ['Photo : Anne Roy / Vidéo : Luc Noël', 'Photo: Anne Roy / Video: Luc Noël'],
    ['Crédit photo Anne Roy', 'Photo credit Anne Roy'],
    ['Lien source : https://www.example.fr/lire-aussi/?a=b:c', 'Source link: https://www.example.fr/lire-aussi/?a=b:c'],
  ]);
  unchanged(['AFP', '(AFP)', '© Reuters / K. Pfaffenbach', 'Jean Dupont / AFP', 'Six gares, six histoires', '   ']);
});

describe('every spelling of the grammar', () => {
  cases([
    ['PUBLIÉ LE 12 MARS 2024 À 18h30', 'PUBLISHED 12 MARCH 2024 AT 18:30'],
    ['PUBLIE LE 1ER MARS 2024 A 18H30', 'PUBLISHED 1 MARCH 2024 AT 18:30'],
    ['AUCUNE RÉACTION', 'NO REACTION'],
    ['PUBLIÉ IL Y A 3 HEURES', 'PUBLISHED 3 HOURS AGO'],
    ['PUBLIÉ LUNDI À 18H30', 'PUBLISHED MONDAY AT 18:30'],
    ['Publié hier par Anne Roy et Luc Noël', 'Published yesterday by Anne Roy and Luc Noël'],
    ['Publié à 18 h par Anne Roy', 'Published at 18:00 by Anne Roy'],
    ['par Anne Roy', 'by Anne Roy'],
    ['Hier à 18h30 | Par Anne Roy', 'Yesterday at 18:30 | By Anne Roy'],
    ['Par la rédaction avec AFP', 'By the editorial staff with AFP'],
    ['Par l’AFP', 'By AFP'],
    ['Par Anne Roy et l’AFP', 'By Anne Roy and AFP'],
    ['Anne Roy avec dpa', 'Anne Roy with dpa'],
    ['Anne Roy (Avec AFP)', 'Anne Roy (With AFP)'],
    ['Anne Roy, correspondante à La Haye', 'Anne Roy, correspondent in La Haye'],
    ['Anne Roy, correspondante à la Réunion', 'Anne Roy, correspondent in la Réunion'],
    ['DE NOTRE CORRESPONDANTE AU CAIRE', 'FROM OUR CORRESPONDENT IN LE CAIRE'],
    ['De notre Correspondante à Rome', 'From our Correspondent in Rome'],
    ['Carte © Anne Roy et Léa de La Tour', 'Map © Anne Roy and Léa de La Tour'],
    ['Temps de lecture 4 min', 'Reading time 4 min'],
    ['Rome, agences', 'Rome, agencies'],
  ]);
  unchanged(['Photo: JEAN MARDI', 'Photo: JEAN AVOCAT', 'dit l’Agence France-Presse (AFP)', 'L’AFP', 'Le Hier / AFP']);
});

describe('sources, agencies and parts that stay French', () => {
  cases([
    ['Vũ Thị Lan ( selon Xinhua, Kyodo )', 'Vũ Thị Lan (according to Xinhua, Kyodo)'],
    ['Luc Noël avec l’AFP et l’agence Belga', 'Luc Noël with AFP and the Belga agency'],
    ['LUC NOËL AVEC L’AGENCE BELGA', 'LUC NOËL WITH THE BELGA AGENCY'],
    ['Luc Noël avec l’agence Méridienne', 'Luc Noël with the Méridienne agency'],
    ['Par Luc Noël, et l’AFP', 'By Luc Noël, and AFP'],
    ['Par Anne Roy, paysagiste à Lyon', 'By Anne Roy, paysagiste à Lyon'],
    ['Par Anne Roy, responsable des pages locales, avec AFP', 'By Anne Roy, responsable des pages locales, with AFP'],
    ['Par la rédaction du Courrier, avec AFP', 'By la rédaction du Courrier, with AFP'],
    ['Anne Roy (texte) et Luc Noël (photos)', 'Anne Roy (text) and Luc Noël (photos)'],
    ['Photos : Luc Noël pour Saisons', 'Photos: Luc Noël for Saisons'],
    ['D’après Reuters et AFP', 'According to Reuters and AFP'],
    ['Par la Rédaction', 'By the editorial staff'],
    ['Rédigé par Anne Roy et publié le 5 mai 2023', 'Written by Anne Roy and published 5 May 2023'],
    ['Anne Roy le 05/03/2024 à 18h30', 'Anne Roy 05/03/2024 at 18:30'],
    ['À : Luc Noël\u00a0; Anne Roy', 'To: Luc Noël; Anne Roy'],
    ['→ À lire aussi : Six gares', '→ Read also: Six gares'],
    ['Photo (c) Anne Roy', 'Photo (c) Anne Roy'],
  ]);
});

describe('fields of a page', () => {
  cases([
    ['Commentaires ( 3 )', 'Comments (3)'],
    ['Commentaires : 12', 'Comments: 12'],
    ['Qui sommes-nous\u202f?', 'Who are we?'],
    ['Lire la suite…', 'Continue reading…'],
    ['Suivez-nous sur Facebook, X et Instagram', 'Follow us on Facebook, X and Instagram'],
    ['© La Gazette 2023. Tous droits réservés.', '© La Gazette 2023. All rights reserved.'],
    ['Par Anne Roy | Publié le 5 mai 2023 | Lecture 4 min', 'By Anne Roy | Published 5 May 2023 | Reading time 4 min'],
    ['Par Anne Roy | Édition du soir | SANTÉ', 'By Anne Roy | Édition du soir | HEALTH'],
    ['Newsletter | CGU | FAQ', 'Newsletter | Terms of use | FAQ'],
    ['Déjà abonné ? Connectez-vous', 'Already a subscriber? Log in'],
    ['Suivez La Gazette sur Facebook', 'Follow La Gazette on Facebook'],
    ['-------- Message transféré --------', '-------- Forwarded message --------'],
    ['Par Anne Roy\t5 mai 2023\tLecture 4 min', 'By Anne Roy\t5 May 2023\tReading time 4 min'],
    ['Vous êtes ici : Accueil > Sport', 'You are here: Home > Sport'],
  ]);
  unchanged(['Photo: Culture Presse', 'jb-cl/mra', 'A. R.']);
});
