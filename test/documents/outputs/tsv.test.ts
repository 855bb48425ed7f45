import { expect, test } from 'vitest';
import { tsv } from '../../../src/documents/outputs/tsv.js';
import { documentOf, failure, partsOf, repair, written } from './played-parts.js';

const rowsOf = (prose: string, findings = {}): string[][] =>
  written(tsv(prose), partsOf(documentOf(prose), findings))
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));

test('a header, then a segment a line with the marks at its edges', () => {
  expect(rowsOf('« Il neige, dit Luc. Beaucoup. »\n\nOn attend.\n')).toEqual([
    ['source', 'target', 'checks'],
    ['« Il neige, dit Luc.', '“IL NEIGE, DIT LUC.', ''],
    ['Beaucoup. »', 'BEAUCOUP.”', ''],
    ['On attend.', 'ON ATTEND.', ''],
  ]);
});

test('what failed stands before what was repaired, and what held is not named', () => {
  const held = { rule: 'echo', status: 'ok', detail: '' };
  expect(rowsOf('On attend.', { 0: [repair, held, failure] })[1]).toEqual([
    'On attend.',
    'ON ATTEND.',
    'numbers failed: 12 is missing; names repaired: corrected by alignment: Roy',
  ]);
});

test.each([
  ['a tab', 'Un mot\tun autre mot suit.'],
  ['the break of a wrapped line', 'Le conseil de la région a décidé hier de fermer la petite gare de\n   Valbrune : elle coûte trop.'],
  ['a line separator', 'Un mot\u2028un autre mot suit.'],
])('%s inside a text is a space', (_name, prose) => {
  const rows = rowsOf(prose).slice(1);
  for (const row of rows) expect(row).toHaveLength(3);
  expect(rows.map(([source]) => source).join(' ')).toBe(prose.replace(/\s+/gu, ' '));
});

test('a no-break space stays: it is typography', () => {
  expect(rowsOf('Il coûte 3\u00a0euros\u202f!')[1]?.[0]).toBe('Il coûte 3\u00a0euros\u202f!');
});

test('a document without words is a header', () => {
  expect(rowsOf('')).toEqual([['source', 'target', 'checks']]);
  expect(rowsOf('\n \n')).toEqual([['source', 'target', 'checks']]);
});
