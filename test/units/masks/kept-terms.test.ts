import { describe, expect, test } from 'vitest';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { toModelUnit } from '../../../src/units/model-unit.js';

const lexicon = createLexicon({
  terms: [
    ['loi 1901', 'Associations Act'],
    ['article 11-22', 'Section 11-22'],
    ['arrondissement', 'borough'],
    ['mairie', 'town hall'],
    ['crédit A & B', 'A&B credit'],
  ],
});

const seen = (text: string): string => toModelUnit({ text, marks: [] }, lexicon).text;

describe('the model sees a term as it is', () => {
  test.each([
    ['Une association loi 1901 a 12 000 membres.', 'Une association loi 1901 a 9041 membres.'],
    ['L’article 11-22 cite les pages 22-33.', 'L’article 11-22 cite les pages 37.'],
    ['Le 3e arrondissement dort.', 'Le 3ème arrondissement dort.'],
    ['Le crédit A & B finance C & D.', 'Le crédit A & B finance C 9041 D.'],
  ])('%s', (text, model) => expect(seen(text)).toBe(model));

  test('and its figures are not filled in again', () => {
    const { masked } = toModelUnit({ text: 'La loi 1901 a 120 ans.', marks: [] }, lexicon);
    expect(masked.slots.map(({ value }) => value)).toEqual(['120']);
  });
});

test.each([
  ['Écrivez à mairie@lyon.example.', 'Écrivez à 9041.'],
  ['Le site www.mairie.example/loi est en panne.', 'Le site 9041 est en panne.'],
  ['Le tag #mairie monte.', 'Le tag 9041 monte.'],
])('a term in a protected word is none: %s', (text, model) => {
  expect(seen(text)).toBe(model);
  expect(lexicon.termsIn(model)).toEqual([]);
});
