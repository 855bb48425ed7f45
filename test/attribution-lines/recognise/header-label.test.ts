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
  ['Objet :', 'Subject:'],
])('%s', (french, english) => {
  expect(segment(french).map(({ kind }) => kind)).toEqual(['attribution']);
  expect(toEnglishAttribution(french)).toBe(english);
});
