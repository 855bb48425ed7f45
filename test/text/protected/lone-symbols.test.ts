import { expect, test } from 'vitest';
import { loneSymbols } from '../../../src/text/protected/lone-symbols.js';

const found = (text: string): string[] => loneSymbols(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Le chat => la souris, le chien != le loup', ['=>', '!=']],
  ['Roche & Fils | accueil ~ suite', ['&', '|', '~']],
  ['le signe "^", la touche (#) et « § »', ['^', '#', '§']],
  ['une part en % ou en $.', ['%', '$']],
  ['→ Suite\u00a0† fin', ['→', '†']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'il a 5 % et 20 € de plus, 3 + 4 = 7',
  'un taux > 10, soit « < 5 »',
  'oui et/ou non – enfin – : voilà… « non » ?',
  'R&D, C#, a*b, un mot [sic], (voir : là)',
])('nothing in %s', (text) => {
  expect(found(text)).toEqual([]);
});
