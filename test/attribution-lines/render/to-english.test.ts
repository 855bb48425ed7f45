import { describe, expect, test } from 'vitest';
import { toEnglishAttribution } from '../../../src/attribution-lines/render/to-english.js';
import {
  attributionCounters,
  attributionLabels,
  attributionOpeners,
  attributionStamps,
} from '../../../src/attribution-lines/tables/labels.js';
import { collectiveAuthors, connectingWords, pressRoles, professions, timeWords } from '../../../src/attribution-lines/tables/roles.js';
import { months, weekdays } from '../../../src/languages/fr-en/months.js';

type Cases = readonly (readonly [french: string, english: string])[];

const cases = (list: Cases): void => {
  test.each(list)('%s', (french, english) => {
    expect(toEnglishAttribution(french)).toBe(english);
  });
};

const unchanged = (list: readonly string[]): void => {
  test.each(list)('unchanged: %s', (line) => {
    expect(toEnglishAttribution(line)).toBe(line);
  });
};

/** Every entry of a table has its line here: the French of the table is found in the French of the cases. */
const isComplete = (table: Iterable<string>, list: Cases): void => {
  test('no entry without a test', () => {
    const tested = list.map(([french]) => french.toLowerCase());
    expect([...table].filter((entry) => !tested.some((line) => line.includes(entry)))).toEqual([]);
  });
};

describe('labels', () => {
  const list: Cases = [
    ['Photo : KCNA', 'Photo: KCNA'],
    ['Photos : KCNA', 'Photos: KCNA'],
    ['Vidéo : KCNA', 'Video: KCNA'],
    ['Vidéos : KCNA', 'Videos: KCNA'],
    ['Infographie : KCNA', 'Infographic: KCNA'],
    ['Infographies : KCNA', 'Infographics: KCNA'],
    ['Photo d’archives : KCNA', 'File photo: KCNA'],
    ['Photos d’archives : KCNA', 'File photos: KCNA'],
    ['Photo d’illustration : KCNA', 'Stock photo: KCNA'],
    ['Image d’illustration : KCNA', 'Stock image: KCNA'],
    ['Capture d’écran : KCNA', 'Screenshot: KCNA'],
    ['Crédit photo : KCNA', 'Photo credit: KCNA'],
    ['Crédit photos : KCNA', 'Photo credit: KCNA'],
    ['Crédits photo : KCNA', 'Photo credits: KCNA'],
    ['Crédits photos : KCNA', 'Photo credits: KCNA'],
    ['Crédit image : KCNA', 'Image credit: KCNA'],
    ['Crédit vidéo : KCNA', 'Video credit: KCNA'],
    ['Image : KCNA', 'Image: KCNA'],
    ['Images : KCNA', 'Images: KCNA'],
    ['Illustration : KCNA', 'Illustration: KCNA'],
    ['Illustrations : KCNA', 'Illustrations: KCNA'],
    ['Carte : KCNA', 'Map: KCNA'],
    ['Cartes : KCNA', 'Maps: KCNA'],
    ['Dessin : KCNA', 'Drawing: KCNA'],
    ['Dessins : KCNA', 'Drawings: KCNA'],
    ['Graphique : KCNA', 'Chart: KCNA'],
    ['Graphiques : KCNA', 'Charts: KCNA'],
    ['Photographie : KCNA', 'Photography: KCNA'],
    ['Photographies : KCNA', 'Photographs: KCNA'],
    ['Montage : KCNA', 'Editing: KCNA'],
    ['Son : KCNA', 'Sound: KCNA'],
    ['Reportage : KCNA', 'Report: KCNA'],
    ['Texte : KCNA', 'Text: KCNA'],
    ['Textes : KCNA', 'Texts: KCNA'],
    ['Texte et photos : KCNA', 'Text and photos: KCNA'],
    ['Textes et photos : KCNA', 'Texts and photos: KCNA'],
    ['Auteur : KCNA', 'Author: KCNA'],
    ['Autrice : KCNA', 'Author: KCNA'],
    ['Auteurs : KCNA', 'Authors: KCNA'],
    ['Rédaction : KCNA', 'Editorial staff: KCNA'],
    ['Traduction : KCNA', 'Translation: KCNA'],
    ['Crédit : KCNA', 'Credit: KCNA'],
    ['Crédits : KCNA', 'Credits: KCNA'],
    ['Copyright : KCNA', 'Copyright: KCNA'],
    ['Source : KCNA', 'Source: KCNA'],
    ['Sources : KCNA', 'Sources: KCNA'],
    ['Lien : https://www.example.fr/', 'Link: https://www.example.fr/'],
    ['Liens : https://www.example.fr/', 'Links: https://www.example.fr/'],
    ['Lien source : https://www.example.fr/', 'Source link: https://www.example.fr/'],
    ['Contact : KCNA', 'Contact: KCNA'],
    ['Contacts : KCNA', 'Contacts: KCNA'],
    ['Courriel : a.b@example.fr', 'E-mail: a.b@example.fr'],
    ['Tél. : 01 23 45 67 89', 'Tel.: 01 23 45 67 89'],
    ['Site web : www.example.fr', 'Website: www.example.fr'],
    ['Site internet : www.example.fr', 'Website: www.example.fr'],
    ['Mots-clés : Loire', 'Keywords: Loire'],
    ['Temps de lecture : 4 min', 'Reading time: 4 min'],
    ['Durée de lecture : 4 min', 'Reading time: 4 min'],
    ['Date de publication : 12 mars 2024', 'Date of publication: 12 March 2024'],
    ['Dernière mise à jour : 12 mars 2024', 'Last updated: 12 March 2024'],
    ['Lire aussi : Six gares', 'Read also: Six gares'],
    ['À lire aussi : Six gares', 'Read also: Six gares'],
    ['Lire également : Six gares', 'Read also: Six gares'],
    ['À lire également : Six gares', 'Read also: Six gares'],
    ['Voir aussi : Six gares', 'See also: Six gares'],
    ['À voir aussi : Six gares', 'See also: Six gares'],
    ['Voir également : Six gares', 'See also: Six gares'],
    ['Écouter aussi : Six gares', 'Listen also: Six gares'],
    ['À écouter aussi : Six gares', 'Listen also: Six gares'],
    ['Lire : Six gares', 'Read: Six gares'],
    ['À lire : Six gares', 'Read: Six gares'],
    ['Relire : Six gares', 'Read again: Six gares'],
    ['À voir : Six gares', 'See: Six gares'],
    ['À écouter : Six gares', 'Listen: Six gares'],
    ['Sur le même sujet : Six gares', 'On the same subject: Six gares'],
    ['Pour aller plus loin : Six gares', 'To go further: Six gares'],
    ['Pour en savoir plus : Six gares', 'To find out more: Six gares'],
  ];
  cases(list);
  isComplete(
    attributionLabels.map(({ french }) => `${french} :`),
    list,
  );
});

describe('openers', () => {
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
  ];
  cases(list);
  isComplete(
    [...attributionOpeners.keys()].map((opener) => `${opener} x`),
    list,
  );
});

describe('dates of publication', () => {
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
});

describe('months and days', () => {
  const list: Cases = [
    ['Publié le 3 janvier', 'Published 3 January'],
    ['Publié le 3 février', 'Published 3 February'],
    ['Publié le 3 mars', 'Published 3 March'],
    ['Publié le 3 avril', 'Published 3 April'],
    ['Publié le 3 mai', 'Published 3 May'],
    ['Publié le 3 juin', 'Published 3 June'],
    ['Publié le 3 juillet', 'Published 3 July'],
    ['Publié le 3 août', 'Published 3 August'],
    ['Publié le 3 septembre', 'Published 3 September'],
    ['Publié le 3 octobre', 'Published 3 October'],
    ['Publié le 3 novembre', 'Published 3 November'],
    ['Publié le 3 décembre', 'Published 3 December'],
    ['Publié le 3 janv. 2024', 'Published 3 Jan. 2024'],
    ['Publié le 3 févr. 2024', 'Published 3 Feb. 2024'],
    ['Publié le 3 avr. 2024', 'Published 3 Apr. 2024'],
    ['Publié le 3 juil. 2024', 'Published 3 Jul. 2024'],
    ['Publié le 3 sept. 2024', 'Published 3 Sept. 2024'],
    ['Publié le 3 oct. 2024', 'Published 3 Oct. 2024'],
    ['Publié le 3 nov. 2024', 'Published 3 Nov. 2024'],
    ['Publié le 3 déc. 2024', 'Published 3 Dec. 2024'],
    ['Publié le lundi 3 mai', 'Published Monday 3 May'],
    ['Publié le mardi 3 mai', 'Published Tuesday 3 May'],
    ['Publié le mercredi 3 mai', 'Published Wednesday 3 May'],
    ['Publié le jeudi 3 mai', 'Published Thursday 3 May'],
    ['Publié le vendredi 3 mai', 'Published Friday 3 May'],
    ['Publié le samedi 3 mai', 'Published Saturday 3 May'],
    ['Publié le dimanche 3 mai', 'Published Sunday 3 May'],
  ];
  cases(list);
  isComplete([...months.keys(), ...weekdays.keys()], list);
});

describe('dates and times', () => {
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
  isComplete(timeWords.keys(), list);
  unchanged(['PARIS (Reuters) –', 'Photo: Mai Roy', 'Mars One / AFP', 'https://www.example.fr/12-mars-2024-18h30', 'Jean Mardi']);
});

describe('counters', () => {
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
  ];
  cases(list);
  isComplete(
    [...attributionCounters.keys()].map((counter) => ` ${counter}`),
    list,
  );
  unchanged(['12 personnes', 'Partage / AFP']);
});

describe('roles', () => {
  const list: Cases = [
    ['Anne Roy, envoyé spécial à Kaboul', 'Anne Roy, special correspondent in Kaboul'],
    ['Anne Roy, envoyée spéciale en Ukraine', 'Anne Roy, special correspondent in Ukraine'],
    ['De nos envoyés spéciaux à Kaboul', 'From our special correspondents in Kaboul'],
    ['Nos envoyées spéciales à Kaboul', 'Our special correspondents in Kaboul'],
    ['Anne Roy, correspondant à Rome', 'Anne Roy, correspondent in Rome'],
    ['De notre correspondante au Caire', 'From our correspondent in Le Caire'],
    ['Anne Roy, correspondante au Mali', 'Anne Roy, correspondent in Mali'],
    ['Nos correspondants aux États-Unis', 'Our correspondents in États-Unis'],
    ['Notre correspondante à Rome', 'Our correspondent in Rome'],
    ['Anne Roy et Luc Noël, correspondantes', 'Anne Roy and Luc Noël, correspondents'],
    ['Anne Roy, correspondant permanent à Rome', 'Anne Roy, permanent correspondent in Rome'],
    ['Anne Roy, correspondante permanente à Rome', 'Anne Roy, permanent correspondent in Rome'],
    ['Anne Roy, correspondant régional', 'Anne Roy, regional correspondent'],
    ['Anne Roy, correspondante régionale', 'Anne Roy, regional correspondent'],
    ['Rome, correspondance', 'Rome, correspondence'],
    ['Rome, correspondance particulière', 'Rome, special correspondence'],
    ['Par Anne Roy, grand reporter', 'By Anne Roy, senior reporter'],
    ['Par Anne Roy, rédacteur en chef', 'By Anne Roy, editor-in-chief'],
    ['Par Anne Roy, rédactrice en chef', 'By Anne Roy, editor-in-chief'],
    ['Par Anne Roy, rédacteur en chef adjoint', 'By Anne Roy, deputy editor-in-chief'],
    ['Par Anne Roy, rédactrice en chef adjointe', 'By Anne Roy, deputy editor-in-chief'],
    ['Par Anne Roy, journaliste', 'By Anne Roy, journalist'],
    ['Par Anne Roy, photographe', 'By Anne Roy, photographer'],
    ['Par Anne Roy, éditorialiste', 'By Anne Roy, editorialist'],
    ['Par Anne Roy, chroniqueur', 'By Anne Roy, columnist'],
    ['Par Anne Roy, chroniqueuse', 'By Anne Roy, columnist'],
    ['Par Anne Roy, professeur', 'By Anne Roy, professor'],
    ['Par Anne Roy, professeure', 'By Anne Roy, professor'],
    ['Par Anne Roy, écrivain', 'By Anne Roy, writer'],
    ['Par Anne Roy, écrivaine', 'By Anne Roy, writer'],
    ['Par Anne Roy, essayiste', 'By Anne Roy, essayist'],
    ['Par Anne Roy, historien', 'By Anne Roy, historian'],
    ['Par Anne Roy, historienne', 'By Anne Roy, historian'],
    ['Par Anne Roy, économiste', 'By Anne Roy, economist'],
    ['Par Anne Roy, philosophe', 'By Anne Roy, philosopher'],
    ['Par Anne Roy, sociologue', 'By Anne Roy, sociologist'],
    ['Par Anne Roy, politologue', 'By Anne Roy, political scientist'],
    ['Par Anne Roy, avocat', 'By Anne Roy, lawyer'],
    ['Par Anne Roy, avocate', 'By Anne Roy, lawyer'],
    ['Par Anne Roy, chercheur', 'By Anne Roy, researcher'],
    ['Par Anne Roy, chercheuse', 'By Anne Roy, researcher'],
    ['Par la rédaction', 'By the editorial staff'],
    ['Par Anne Roy avec agences', 'By Anne Roy with agencies'],
  ];
  cases(list);
  isComplete([...pressRoles.keys(), ...professions.keys(), ...collectiveAuthors.keys()], list);
  // a role with a complement is not known, and one half of it in English would be worse than none
  unchanged(['Anne Roy, professeur de droit', 'Jean Correspondant', 'Photo: Jean Avocat / AFP', 'Anne Roy, correspondant de guerre']);
});

describe('connecting words', () => {
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
  ];
  cases(list);
  isComplete(
    [...connectingWords.keys()].map((word) => `${word}${word.endsWith('’') ? '' : ' '}`),
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
});

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
