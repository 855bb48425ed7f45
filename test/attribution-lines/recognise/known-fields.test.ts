import { describe, expect, test } from 'vitest';
import { isOfKnownFields, isSectionHeading } from '../../../src/attribution-lines/recognise/known-fields.js';
import { below } from './taking.js';

const { isOne, takes, leaves } = below('Il pleut.\n');

describe('buttons and links', () => {
  takes([
    'Partager',
    'IMPRIMER',
    'S’inscrire',
    "S'ABONNER",
    'lire la suite',
    'Lire la suite…',
    'Voir plus >',
    '→ Voir tout',
    'Qui sommes-nous\u202f?',
    'Déjà abonné ?',
    'Tous droits réservés.',
    'Les plus lus :',
    'Partager sur WhatsApp',
    'Suivez-nous sur Mastodon et Bluesky',
    'Voir tous les articles de Léa N’Dour',
    'Imprimer | Copier le lien\tHaut de page',
    'Tous droits réservés © La Gazette',
    '© La Gazette du val, 2023. Reproduction interdite',
  ]);
  leaves([
    'Partager le pain',
    'Partager, c’est gagner',
    'Imprimer des billets',
    'Retour sur une crise',
    'Lire la suite des aventures de Tintin',
    'Voir plus haut',
    'Voir plus loin.',
    'Menu du jour',
    'Suivez le guide',
    'Publicité mensongère',
    'Contact rompu avec la sonde',
    'Partager sur les quais',
    'Aide aux villages',
    'Archives ouvertes à tous',
  ]);
});

describe('numbers behind words', () => {
  takes([
    'Commentaires (7)',
    'COMMENTAIRES (0)',
    'Comment (3)',
    'Réactions : 8',
    'Partager (1\u202f204)',
    'J’aime (4) Commenter (2)',
    'Archives (31)',
  ]);
  leaves(['Comment', 'Comment ?', 'Comment (et pourquoi)', 'Retour 12', 'Partager 12 pains', 'Santé (sans les dents)']);
});

describe('sections', () => {
  takes([
    'POLITIQUE',
    'SANTE',
    'Éditorial',
    'Faits divers',
    'Économie | Société | Culture',
    'Accueil / Sport / Valbrune FC',
    'Accueil > Monde > Asie',
  ]);
  leaves([
    'Politique\u00a0: la crise',
    'Politique et société',
    'Santé, sport, culture',
    'Sport !',
    'culture',
    'France – Italie',
    'France - Italie',
    'Monde rural',
    'Culture du riz',
    'Accueil des réfugiés',
  ]);
  test('not where the line above goes on', () => {
    expect(isOne('Santé', 'Il a quitté le ministère de la\n')).toBe(false);
    expect(isOne('Culture', 'Elle aime le sport,\r\n')).toBe(false);
    expect(isOne('Santé', 'Elle est ministre de la\n\n')).toBe(true);
    expect(isOne('Santé', 'Politique\n')).toBe(true);
  });
});

describe('fields that no table knows', () => {
  takes([
    'Par Léa Fontane | Service société | Publié le 5 mai 2023',
    'Publié le 5 mai 2023 · Édition de Brest · 3 min de lecture',
    '5 mai 2023 | Par Léa Fontane | Bureau de Rome',
  ]);
  leaves([
    'Accueil | La vie des quartiers',
    'Le pont rouvre | Photo : Le Courrier',
    'Le maire démissionne – Par Léa Fontane',
    'Par Léa Fontane | Il a neigé hier | 12 mai | Que faire ?',
    'AFP | Grève des trains',
    'Publié le 5 mai 2023 | Le maire est parti',
  ]);
});

test('initials of a desk', () => {
  expect(isOne('jb-cl/mra/tes')).toBe(true);
  expect(isOne('ab/cd')).toBe(true);
  expect(isOne('va-et-vient')).toBe(false);
  expect(isOne('ici/ailleurs')).toBe(false);
});

test('headings of sections are told from other lines of a page', () => {
  expect(['SANTÉ', 'Politique', 'Économie | Société'].filter((line) => !isSectionHeading(line))).toEqual([]);
  expect(['Accueil', 'Partager', 'Accueil | Économie', 'Par Anne Roy', 'Il pleut', ''].filter(isSectionHeading)).toEqual(['']);
});

test('a line of many fields takes no time', () => {
  expect(isOne('Partager | '.repeat(20_000))).toBe(false);
  expect(isOne(`${'>'.repeat(230)} a`)).toBe(false);
});

test.each([
  'Inès Valcourt, céramiste | Le Courrier du Val | 3 mai 2022',
  'Hugo Lemaire, maître verrier · Radio Val · 03/05/2022',
  'Hugo Lemaire, guide de montagne | 3 mai 2022',
])('an author and a date are fields of a byline: %s', (line) => expect(isOfKnownFields(line)).toBe(true));
test.each([
  'Inès Valcourt, céramiste | Le Courrier du Val',
  'La ville de Dole, au calme | Le Courrier du Val',
  'Un vase, une tasse | 3 mai 2022',
])('no byline: %s', (line) => expect(isOfKnownFields(line)).toBe(false));

describe('signs around buttons', () => {
  takes(['[Voir plus]', 'Voir plus »', '- Publicité -', 'Publicité -', '---- Forwarded message ----', '> Imprimer']);
  leaves(['[Voir Naples]', 'Il faut voir plus »', '- Publicités pour enfants', '-Publicité', '« Voir plus']);
});
