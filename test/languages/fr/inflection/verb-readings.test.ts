import { expect, test } from 'vitest';
import { verbReadings } from '../../../../src/languages/fr/inflection/verb-readings.js';

test.each([
  ['lancent', 'lancer', 'base'],
  ['lançait', 'lancer', 'past'],
  ['rangea', 'ranger', 'past'],
  ['nettoie', 'nettoyer', 'third'],
  ['jette', 'jeter', 'third'],
  ['achètera', 'acheter', 'future'],
  ['célèbrent', 'célébrer', 'base'],
  ['sèment', 'semer', 'base'],
  ['voleraient', 'voler', 'conditional'],
  ['mangeant', 'manger', 'gerund'],
  ['usées', 'user', 'participle'],
  ['franchissent', 'franchir', 'base'],
  ['bâtissait', 'bâtir', 'past'],
  ['subira', 'subir', 'future'],
  ['franchie', 'franchir', 'participle'],
])('%s may be of %s: %s', (word, infinitive, form) => {
  expect(verbReadings(word)).toContainEqual({ infinitive, form });
});

test.each(['chat', 'er', 'e', ''])('%j is no form', (word) => {
  expect(verbReadings(word)).toEqual([]);
});
