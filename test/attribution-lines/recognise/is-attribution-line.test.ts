import { describe, expect, test } from 'vitest';
import { isAttributionLine } from '../../../src/attribution-lines/recognise/is-attribution-line.js';
import { below } from './taking.js';

const { isOne, takes, leaves } = below('a\n');

describe('names that go on in small letters, in brackets or behind a comma', () => {
  takes([
    'Par Inès Valcourt (Centre des hautes eaux)',
    'Par Hugo Lemaire, Cercle des marcheurs, avec Reuters',
    'Par Inès Valcourt (Observatoire du sel marin), envoyée spéciale à Oslo',
  ]);
  leaves(['Par Toutatis le ciel tombe', 'Nantes (Cercle des marcheurs)', 'Par Inès Valcourt, Le vent est tombé']);
});

describe('credit, which money has too', () => {
  takes(['Crédit : Inès Valcourt', 'Crédits : mairie de Dole', 'Crédit photo : la mairie de Dole']);
  leaves(['Crédit : la chute', 'CRÉDIT : LE RETOUR', 'Crédit : un taux record', 'Crédit : La Presse dénonce']);
  takes(['Crédit : La Presse canadienne', 'CRÉDITS : LA PRESSE CANADIENNE', 'Crédits : AFP']);
});

describe('places and dates', () => {
  takes(['La Gazette avec AFP (à Vienne)', 'Mercredi, 4 mai 2022, 06:30 CEST', 'Le 04/05/2022', 'Le 4.5.22', 'Mer. 4 mai 2022']);
  leaves(['Le 04/05', 'Mer. Vent fort', '4/5', 'La Gazette (04/05/2022) en ligne']);
});

describe('capitals that are a sentence', () => {
  takes(['PHOTO : LE COURRIER DU VAL', 'PHOTO : YANN N’DOUR', 'PHOTO : CLAIRE D’ARVENNES']);
  leaves(['PHOTO : LE TOIT S’ENVOLE', 'VIDÉO : C’EST FINI', "PHOTO : PARIS S'ÉVEILLE"]);
});

describe('words before a full name', () => {
  takes(['Reportage Inès Valcourt', 'Texte Hugo Lemaire', 'Version française Inès Valcourt', 'Dessin Hugo Lemaire / Le Courrier']);
  leaves(['Reportage Ukraine', 'Texte intégral', 'Dessin Animé', 'Traduction automatique', 'Texte Hugo Lemaire doit partir']);
});

describe('lines above a quoted mail', () => {
  takes([
    'Le mer. 4 mai 2022 à 09:12, Inès Valcourt <ines@courrier.example> a écrit :',
    'Le 04/05/2022 à 9 h 12, Hugo Lemaire a écrit\u00a0:',
    'Le mercredi 4 mai 2022, ines@courrier.example a écrit :',
    'Le 4 mai 2022 à 09:12, "Lemaire, Hugo" <hugo@courrier.example> a écrit :',
  ]);
  leaves([
    'Le 4 mai 1822, Lamartine a écrit :',
    'Le maire a écrit :',
    'Le 4 mai 2022 à 9 h, le préfet a écrit :',
    'Le 4 mai 2022 à 09:12, Hugo Lemaire a écrit au préfet.',
  ]);
});

describe('bylines', () => {
  takes([
    'Par X',
    'Par Anne Roy',
    '  Par Anne Roy  ',
    'PAR ANNE ROY ET LUC NOËL',
    'Par Anne Roy et Luc Noël',
    'Par Anne Roy, Luc Noël et Léa de La Tour',
    'Par la rédaction, avec Reuters',
    'Par Claire Vasseur (avec AFP)',
    'Par Anne Roy, envoyée spéciale à Kaboul',
    'Par Anne Roy (à Kaboul)',
    'Par Anne Roy, historienne',
    'Par Anne Roy, professeur de droit à l’université de Lyon',
    'Par AFP',
    'Par Jean D.',
    'Anne Roy, à Paris',
    'Anne Roy (avec AFP)',
    'Anne Roy avec Reuters',
    'Anne Roy, correspondante à Rome',
    'Propos recueillis par Anne Roy',
    'Édité par Anne Roy',
    'Traduit de l’anglais par Anne Roy',
    'De notre envoyé spécial à Kaboul',
    'De notre envoyé spécial à Kaboul.',
    'De notre envoyée spéciale à Rome, Anne Roy',
    'Notre correspondant à Rome',
  ]);
  leaves([
    'Par ailleurs',
    'Par ailleurs, le ministre a refusé.',
    'Par trois fois, il a refusé',
    'Par exemple',
    'Par Paris, le fleuve coule',
    'Par Toutatis !',
    'Paris, ville lumière',
    'Anne Roy',
    'Anne Roy à Berlin',
    'Selon Paul, il pleut.',
    'Anne Roy, avocate',
    'Correspondant de guerre',
    'Notre correspondant a disparu',
    'De notre côté',
    'Par',
    '',
    ' ',
    'Anne Roy, à Paris, chante',
    'Marseille, à Paris',
  ]);
});

describe('agencies', () => {
  takes([
    'AFP',
    'Reuters',
    'REUTERS',
    '(AFP)',
    '(avec AFP)',
    'avec AFP',
    'Avec l’AFP',
    'AFP, Reuters',
    'AFP et Reuters',
    'Le Monde avec AFP',
    'Anne Roy / AFP',
    'AFP/Anne Roy',
  ]);
  leaves([
    'Accord avec Reuters',
    'Reuters rachète AFP',
    'AFP : le patron s’en va',
    'L’AFP en grève',
    'Reuters, à vendre',
    'Le Monde',
    'AFPA',
  ]);
});

describe('credits', () => {
  takes([
    'Photo : KCNA',
    'Photo\u00a0: KCNA',
    'Photo: Anne Roy / AFP',
    'PHOTO : ANNE ROY',
    'Photos : Anne Roy et Luc Noël',
    'Photo : Mairie de Lyon',
    'Photo : collection privée',
    'Photo AFP',
    'Photo © Anne Roy / AFP',
    '(Photo AFP)',
    'Photo Anne Roy / AFP',
    'Photos par Anne Roy',
    'Photo d’archives',
    "Photo d'archives",
    'Photo d’archives : AFP',
    'Crédit photo : Anne Roy',
    'Crédits : Getty',
    'Crédit : D.R.',
    '© Reuters / K. Pfaffenbach',
    '© AFP',
    'Illustration : Anne Roy',
    'Vidéo : AFP',
    'Infographie : Le Monde',
    'Crédit photo : Anne Roy – Agence Méridienne',
    'Capture d’écran',
  ]);
  leaves([
    'Photo de famille au sommet',
    'Photo : le pont, hier',
    'Photo : Le pont est rouvert.',
    'Photos volées',
    'Vidéo : Macron à Berlin',
    'Vidéo : que s’est-il passé ?',
    'Carte : les villes qui votent',
    'Illustration de la crise',
    'Photo',
    '© : un signe mal connu',
    'Crédit à la consommation',
    'Images : la tempête en mer',
  ]);
});

describe('sources, links and reading on', () => {
  takes([
    'Source : Institut régional de statistique',
    'Sources : AFP et Reuters',
    'Lien source : https://www.example.fr/a',
    'Contact : a.b@example.fr',
    'Lire aussi : Six gares',
    'Lire aussi : Que faire ?',
    'Lire aussi Six gares',
    'LIRE AUSSI : Six gares',
    'À lire aussi',
    'À lire : « Nuit », un roman',
    'Voir aussi : Six gares',
    'Temps de lecture : 4 min',
    'Temps de lecture 4 min',
  ]);
  leaves([
    'Source de conflits, l’eau manque.',
    'Sources',
    'Source : qui le dira ?',
    'Lire est un plaisir',
    'Lire, écrire, compter',
    'Voir Rome et mourir',
    'Lien rompu : une famille',
  ]);
});

describe('dates and counters', () => {
  takes([
    'Publié le 8 février 2024 à 7h12 | Mis à jour le 8 février 2024 à 11h48',
    'Publié le 12/03/2024 à 18h30',
    'Publié le 12 mars 2024',
    'Publié hier à 18:30',
    'Mis à jour le 1er avril à 18 h',
    'Publié il y a 3 heures',
    'Publié le 12 mars à 18h30, mis à jour à 21h05',
    'Mardi 12 mars 2024',
    '12 commentaires',
    '1 234 commentaires',
    '12 commentaires | 3 partages',
    'Publié le 12 mars 2024 par Anne Roy',
    'Anne Roy | 12 mars 2024 | 4 min de lecture',
  ]);
  leaves([
    'Publié en 1950, le roman revient',
    'Publié en 1857, le roman…',
    'Publié le 12 mars, le rapport accuse',
    'Publié',
    'Mis à jour',
    'Dimanche',
    '12 morts',
    '18h30',
    '12/03',
    '2024',
    'Trois commentaires',
    '12 commentaires ont été retirés',
    'France, 2 – Italie, 1',
    '12 mars 2024 : le jour où tout a changé',
  ]);
});

describe('spellings', () => {
  takes([
    'PUBLIÉ LE 12 MARS 2024 À 18H30',
    'PUBLIE LE 1ER MARS 2024 A 18H30',
    'Publié le 12 mars 2024 à 18 H 30',
    'Publié hier à 18\u2009h\u200930',
    'Aucune réaction',
    'AUCUN COMMENTAIRE',
    'PUBLIÉ IL Y A 3 HEURES',
    'PUBLIÉ HIER À 18H30 PAR ANNE ROY',
    'Publié le 3 févr.',
    'ANNE ROY AVEC AFP',
    'AVEC L’AFP',
    'Anne Roy / D.R.',
    'Anne Roy (Avec AFP)',
    'LE MONDE AVEC AFP',
    'Photo : dpa',
    'Photos dpa',
    'Photo : La Presse canadienne',
    'Photo : Anne Roy, 3 avr.',
    'Photo : Anne Roy, 12 mars 2024',
    '© J.-P. Roy et Anne Roy',
    'Crédit photo Anne Roy',
  ]);
  const alone = (line: string): boolean => isAttributionLine(line, { start: 0, end: line.length });
  test.each(['par Anne Roy', 'photo : KCNA', 'lire aussi : Six gares', 'source : Insee', 'hier à 18h30 | par Anne Roy'])(
    'takes in lower case at the beginning of a paragraph: %s',
    (line) => {
      expect(alone(line)).toBe(true);
      expect(isAttributionLine(`Il pleut.\r\n\r\n${line}`, { start: 13, end: 13 + line.length })).toBe(true);
      expect(isOne(line)).toBe(false);
    },
  );
});

describe('prose in capitals', () => {
  leaves([
    'PAR AILLEURS, IL PLEUT.',
    'PAR AILLEURS, IL PLEUT',
    'PAR AILLEURS',
    'PAR EXEMPLE',
    'PAR TROIS FOIS, IL A REFUSÉ',
    'PAR DE BONNES RAISONS',
    'PHOTO DE FAMILLE AU SOMMET',
    'PHOTO : LE PONT, HIER',
    'VIDÉO : MACRON À BERLIN',
    'PUBLIÉ EN 1857, LE ROMAN REVIENT',
    'PUBLIÉ LE 12 MARS, LE RAPPORT ACCUSE',
    'SOURCE DE CONFLITS, L’EAU MANQUE.',
    'SOURCE DE CONFLITS, L’EAU MANQUE',
    '12 COMMENTAIRES ONT ÉTÉ RETIRÉS',
    'LE MINISTRE, À PARIS',
    'ANNE ROY À BERLIN',
    'ACCORD AVEC REUTERS',
    'LE PONT ROUVRIRA EN AVRIL',
    'AUCUN BLESSÉ',
  ]);
});

describe('signatures with sources', () => {
  takes([
    'Vũ Thị Lan (selon Xinhua)',
    'Vũ Thị Lan ( selon Xinhua, Kyodo )',
    'Marta Kowalczyk (d’après Reuters)',
    "Marta Kowalczyk (D'après Reuters)",
    'Marta Kowalczyk (source : Reuters)',
    'Elif Şahin (selon La Gazette)',
    'Elif Şahin (L’Écho)',
    'Elif Şahin et Luc Noël (avec Zoé Le Goff)',
    'Luc Noël avec l’AFP et l’agence Belga',
    'Par Luc Noël, et l’agence Belga',
    'Luc Noël avec les agences de presse',
  ]);
  leaves([
    'Séisme au Chili (selon Reuters)',
    'Selon Reuters, il neige',
    'Selon Luc Noël',
    'Luc Noël selon Reuters',
    'Incident grave (source sûre)',
    'Le Havre (selon Paul)',
  ]);
});

describe('names of any kind', () => {
  takes([
    'A. R.',
    'J.-P. R.',
    'L.F. avec AFP',
    'L. B., avec J.-M. Torcy',
    'Par Zeste',
    'Par La Plume',
    'Jiří Novák, envoyé spécial',
    'Hüseyin Öztürk (à Ankara)',
    'Ibrahim al-Najjar avec AFP',
    'Omar bin ʿAli, à Mascate',
    'Par Anne L’Hermite, Luc N’Diaye, Zoé D’Arvor et Paul Roy',
    'Anne Roy (texte) et Luc Noël (photos)',
  ]);
  leaves(['R.-U.', 'S.N.C.F.', 'Ibrahim al-Najjar', 'Incendie (photos)', 'Jiří Novák envoyé à Prague']);
});

describe('parts that no table knows', () => {
  takes([
    'Par Anne Roy, responsable des pages locales',
    'Par Anne Roy (au large de Brest)',
    'Par Anne Roy, correspondante de guerre',
    'Par la rédaction du Courrier',
    'Anne Roy, envoyée spéciale, au large de Brest',
    'Anne Roy, responsable des pages locales, avec Reuters',
  ]);
  leaves([
    'Par Jean Moulin, la France se relève',
    'Par Anne Roy, il a tout appris',
    'Par Paul, roi des fleuves',
    'Anne Roy, reine du rock',
    'Anne Roy, reine du rock, à Paris',
    'Notre correspondant, hier en deuil',
    'Publié le 12 mars, fort critiqué',
  ]);
});

describe('credits of institutions', () => {
  takes([
    'Photo : Gendarmerie nationale',
    'Crédit photo : L. Noël / Marine nationale',
    'Photo : L. Noël/Sécurité civile',
    'Photo : office de tourisme de Brest',
    '© Préfecture maritime de l’Atlantique',
    '© Association des amis du moulin',
    'Photo Noël/AFP',
    'Photo : Anne Roy pour Le Journal',
  ]);
  leaves([
    'Photo : la marine en mer',
    'Photo : la mairie',
    '© : un signe',
    '© est un signe',
    'Photo finish',
    'PHOTO FINISH',
    'Crédit : que faire ?',
  ]);
});

describe('labels of messages', () => {
  takes([
    'De : Anne Roy',
    'Date : 5/3/24',
    'Envoyé : mardi 5 mai 2020',
    'À : a.b@example.fr',
    'Objet :',
    'Lecture : 4 min',
    'Lecture 4 min',
  ]);
  leaves([
    'Durée : 5 min',
    'Finale, 90 min',
    'Objet : réunion',
    'Date : à fixer',
    'De : tous les services',
    'A : les marques',
    'Lecture : un roman',
    'Lecture de poèmes',
  ]);
});

test('a long line is none, at no cost', () => {
  const line = `Par ${'Anne Roy, '.repeat(100_000)}Luc`;
  expect(isOne(line)).toBe(false);
});
