import { expect, test } from 'vitest';
import { segmentColumns, segmentRows } from '../../../src/documents/outputs/segment-rows.js';
import { segment } from '../../../src/segmentation/segment.js';

/** The rows of a text, as lists of columns. */
const rowsOf = (text: string): string[][] => segmentRows(text, segment(text)).map((row) => row.split('\t'));
const textsOf = (text: string): string[] => rowsOf(text).map((row) => row.at(-1)!);

test('kind, quotation, attributions and text', () => {
  expect(rowsOf('– « Oui, a dit X. Non. »\n\nPhoto : KCNA\n')).toEqual([
    ['sentence', '1', '1', '0', 'a dit X', '« Oui, a dit X.'],
    ['sentence', '1', '0', '1', '-', 'Non. »'],
    ['attribution', '0', '0', '0', '-', 'Photo : KCNA'],
  ]);
  expect(rowsOf('Il pleut.')[0]).toHaveLength(segmentColumns.length);
});

test('several attributions stand side by side', () => {
  expect(rowsOf('« Oui », dit le maire, « mais plus tard », ajoute Luc Anvers.')[0]!.at(-2)).toBe('dit le maire | ajoute Luc Anvers');
});

test.each([
  ['« Le marché est clos », dit-elle.', ['« Le marché est clos », dit-elle.']],
  ['Elle rit. « Rien. Personne. » Elle part.', ['Elle rit.', '« Rien.', 'Personne. »', 'Elle part.']],
  ['“Rien.” Elle part.', ['“Rien.”', 'Elle part.']],
  ['"Rien. Personne." Elle part.', ['"Rien.', 'Personne."', 'Elle part.']],
])('the marks at its edges are shown with a text: %s', (text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test.each([
  ['dashes and numbers are not', '1. Un départ est prévu.\n– Une arrivée aussi.', ['Un départ est prévu.', 'Une arrivée aussi.']],
  ['marks of another line are not', '« Un début.\n\n» Une suite. »', ['« Un début.', 'Une suite. »']],
  [
    'a text without marks is in one line',
    'Le conseil de la région a décidé hier de fermer la petite gare de\nValbrune\u00a0: elle coûte trop.',
    ['Le conseil de la région a décidé hier de fermer la petite gare de Valbrune : elle coûte trop.'],
  ],
])('%s', (_name, text, expected) => {
  expect(textsOf(text)).toEqual(expected);
});

test('a hundred thousand marks take no longer than their number', () => {
  const since = performance.now();
  const text = `Oui. ${'« '.repeat(100_000)}Non.`;
  segmentRows(text, [
    { start: 0, end: 4, kind: 'sentence', quotation: { depth: 0, opens: 0, closes: 0 }, attributions: [] },
    { start: text.length - 4, end: text.length, kind: 'sentence', quotation: { depth: 0, opens: 0, closes: 0 }, attributions: [] },
  ]);
  expect(performance.now() - since).toBeLessThan(500);
});
