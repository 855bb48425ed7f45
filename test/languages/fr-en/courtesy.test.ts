import { describe, expect, test } from 'vitest';
import { titledPersons } from '../../../src/languages/fr-en/courtesy.js';
import { titleBefore } from '../../../src/languages/fr/title-abbreviations.js';

/** Each person with the English title: `Mr: Roy`. */
const titled = (text: string): string[] =>
  titledPersons(text).map(({ title, person }) => `${title.written}: ${text.slice(person.start, person.end)}`);

test.each([
  ['M. Roy, Mme Roux et Mlle Sy', ['Mr: Roy', 'Ms: Roux', 'Miss: Sy']],
  ['Le Dr Roy, la Dre Roux, le Pr Sy et la Pre Bo', ['Dr: Roy', 'Dr: Roux', 'Prof: Sy', 'Prof: Bo']],
  ['Mgr Roy et Me Anne Roux', ['Mgr: Roy', 'Maître: Anne Roux']],
  ['le gén. Roy, le lt-col. Roux, le col.\u00a0Sy', ['Gen: Roy', 'Lt Col: Roux', 'Col: Sy']],
  ['le cap. Roy, l’adj. Roux, le dr. Sy', ['Capt: Roy', 'Warrant Officer: Roux', 'Dr: Sy']],
  ['m. Roy, mr Roux et le lcl Sy', ['Mr: Roy', 'Mr: Roux', 'Lt Col: Sy']],
  ['M. J.-P. de La Motte et M. d’Aubrac', ['Mr: J.-P. de La Motte', 'Mr: d’Aubrac']],
  ['M. Van der Meer et M.Roy', ['Mr: Van der Meer', 'Mr: Roy']],
])('one title, one person: %s', (text, expected) => {
  expect(titled(text)).toEqual(expected);
});

test.each([
  ['MM. Roy et Roux', ['Mr: Roy', 'Mr: Roux']],
  ['Selon MM. Jean Roy (PS), Roux et de La Motte, il pleut', ['Mr: Jean Roy', 'Mr: Roux', 'Mr: de La Motte']],
  ['Mmes Roy et Roux', ['Ms: Roy', 'Ms: Roux']],
  ['Mes Roy et Roux plaident', ['Maître: Roy', 'Maître: Roux']],
  ['M. et Mme Roy', ['Mr and Mrs: Roy']],
  ['MM. Roy et Mme Roux', ['Mr: Roy', 'Ms: Roux']],
])('of a list, each person has the title: %s', (text, expected) => {
  expect(titled(text)).toEqual(expected);
});

test.each([
  'M. le maire parle.',
  'Le livre du professeur M. Ferrand est paru.',
  'Le col Agnel et le cap Gris sont fermés.',
  'Mes Amis dorment à Mes Aynak.',
  'dis-le-me Roy',
  'La vitamine M Roy',
  'À 500 m. Roy attend 3 mm. Roux.',
  'Un Dr Pepper',
  'Saint-Roy et St Roy',
])('no title: %s', (text) => {
  expect(titled(text)).toEqual([]);
});

describe('before a name', () => {
  test.each(['Mme ', 'avec M. ', 'le gén. ', 'le lt-col. ', 'MM.\u00a0'])('%s is a title', (text) => {
    expect(titleBefore(text)).toBe(true);
  });
  test.each(['le col ', 'comme ', 'H & M ', 'la prof ', 'Mme'])('%s is none', (text) => {
    expect(titleBefore(text)).toBe(false);
  });
});

test('a text without an end takes no long time', () => {
  const started = performance.now();
  titledPersons('M. Roy et '.repeat(20_000));
  titledPersons('MM. Roy, '.repeat(20_000));
  titledPersons(`M. ${'A'.repeat(200_000)}`);
  titledPersons('M. de '.repeat(30_000));
  titledPersons(`M. ${'J.'.repeat(100_000)}`);
  expect(performance.now() - started).toBeLessThan(4000);
});
