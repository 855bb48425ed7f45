import { expect, test } from 'vitest';
import { headerLabel } from '../../../src/attribution-lines/recognise/header-label.js';
import { toEnglishAttribution } from '../../../src/attribution-lines/render/to-english.js';
import { segment } from '../../../src/segmentation/segment.js';

const label = (line: string): string | undefined => {
  const span = headerLabel(`a\n${line}\nb`, { start: 2, end: 2 + line.length });
  return span && `a\n${line}\nb`.slice(span.start, span.end);
};

test.each([
  ['Objet : travaux de la rue des Lilas', 'Objet :'],
  ['OBJET\u00a0: TRAVAUX', 'OBJET\u00a0:'],
  ['Date: à fixer', 'Date:'],
  ['À : toute l’équipe', 'À :'],
  ['À: toute l’équipe', 'À:'],
  ['Pièces jointes : deux plans', 'Pièces jointes :'],
])('%s', (line, expected) => {
  expect(label(line)).toBe(expected);
});

test.each([
  'Objet de la réunion',
  'Objet :',
  'Objet trouvé : une clé',
  'Date limite : lundi',
  'Photo : le pont',
  'De:https://www.example.fr',
  'À 18 h : le bal',
])('nothing in: %s', (line) => {
  expect(label(line)).toBeUndefined();
});

test.each([
  'De : Inès Valcourt <ines@courrier.example>',
  'À: accueil@mairie.example, l’équipe des travaux',
  'Cc\u00a0: Hugo <h.l@mairie.example>; b@mairie.example',
  'De : Inès Valcourt [mailto:ines@courrier.example]',
  `À : ${'Hugo Lemaire <hugo.lemaire@mairie.example>; '.repeat(9)}b@mairie.example`,
])('a header: %s', (line) => {
  expect(segment(line).map(({ kind, start, end }) => [kind, line.slice(start, end)])).toEqual([['attribution', line]]);
});

test.each([
  'De : lundi à vendredi',
  'De Paris à Lyon @ 12 h',
  'À : tous ceux qui m’écrivent à ines@courrier.example chaque jour.',
  `À : ${'tous ceux qui écrivent '.repeat(14)}`,
])('no header: %s', (line) => {
  expect(segment(line).some(({ start, end, kind }) => kind === 'attribution' && line.slice(start, end).length > 4)).toBe(false);
});

test('a header stands alone', () => {
  const text = 'Objet : les travaux de la rue des Lilas et de la\nrue Haute\nDate : à fixer\navec vous';
  expect(segment(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Objet :',
    'les travaux de la rue des Lilas et de la',
    'rue Haute',
    'Date :',
    'à fixer',
    'avec vous',
  ]);
});

test('the words behind the label go to the model', () => {
  const text = 'De : Léa Fontane <lea@exemple.fr>\nEnvoyé : mardi 3 mai 2022\nObjet : travaux de la rue\n\nBonjour à tous.';
  expect(segment(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['attribution', 'De : Léa Fontane <lea@exemple.fr>'],
    ['attribution', 'Envoyé : mardi 3 mai 2022'],
    ['attribution', 'Objet :'],
    ['headline', 'travaux de la rue'],
    ['sentence', 'Bonjour à tous.'],
  ]);
});

test.each([
  ['De : Léa Fontane <lea@exemple.fr>', 'From: Léa Fontane <lea@exemple.fr>'],
  ['À : Luc Noël, Anne Roy', 'To: Luc Noël, Anne Roy'],
  ['A : luc@exemple.fr', 'To: luc@exemple.fr'],
  ['Cc\u00a0: Anne Roy', 'Cc: Anne Roy'],
  ['Envoyé : mardi 3 mai 2022 09:12', 'Sent: Tuesday 3 May 2022 09:12'],
  ['Date : 3/5/22', 'Date: 3/5/22'],
  ['Date : 03.05.2022', 'Date: 03.05.2022'],
  ['Par : Anne Roy', 'By: Anne Roy'],
  ['Date : mer. 4 mai 2022 à 09:12', 'Date: Wed 4 May 2022 at 09:12'],
  ['Objet :', 'Subject:'],
])('%s', (french, english) => {
  expect(segment(french).map(({ kind }) => kind)).toEqual(['attribution']);
  expect(toEnglishAttribution(french)).toBe(english);
});
