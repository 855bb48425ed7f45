import { expect, test } from 'vitest';
import { speechForms, speechInfinitives, speechParticiples } from '../../../../src/languages/fr/attributions/speech-verbs.js';

test.each([
  'dit',
  'disent',
  'déclare',
  'déclarent',
  'déclara',
  'déclarèrent',
  'déclarait',
  'déclarerait',
  'annonça',
  'annonçait',
  'annoncèrent',
  'interrogea',
  'rappelle',
  'rappela',
  'répète',
  'répéta',
  'répondit',
  'poursuit',
  'soutient',
  'conclut',
  'assène',
  'renchérit',
])('%s is a form of saying', (form) => {
  expect(speechForms.has(form)).toBe(true);
});
test.each(['mange', 'est', 'a', 'annonca', 'interroga', 'rappele', 'vient', 'fait', ''])('%s is not a form of saying', (form) => {
  expect(speechForms.has(form)).toBe(false);
});

test.each(['dit', 'déclaré', 'déclarée', 'félicités', 'répondu', 'conclu', 'admis'])('%s is a participle of saying', (form) => {
  expect(speechParticiples.has(form)).toBe(true);
});
test.each(['mangé', 'venu', 'fini', ''])('%s is not a participle of saying', (form) => {
  expect(speechParticiples.has(form)).toBe(false);
});

test('infinitives', () => {
  expect(speechInfinitives.has('ajouter')).toBe(true);
  expect(speechInfinitives.has('manger')).toBe(false);
});
