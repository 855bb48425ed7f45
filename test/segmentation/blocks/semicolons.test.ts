import { expect, test } from 'vitest';
import { semicolonCells } from '../../../src/segmentation/blocks/semicolons.js';
import { sliceOf } from '../../../src/text/spans.js';

const cellsOf = (line: string): { cells: string[]; style: string } | undefined => {
  const found = semicolonCells(line, { start: 0, end: line.length });
  return found && { cells: found.cells.map((cell) => sliceOf(line, cell)), style: found.style };
};

test.each([
  ['Ville;Date;Tarif', ['Ville', 'Date', 'Tarif'], 'glued'],
  ['Nice;12/03;4,50', ['Nice', '12/03', '4,50'], 'glued'],
  ['Nice;;4,50', ['Nice', '', '4,50'], 'glued'],
  ['"Nice; vieux port";4,50', ['"Nice; vieux port"', '4,50'], 'glued'],
  ['Ville ; Date ; Tarif', ['Ville', 'Date', 'Tarif'], 'spaced'],
])('%j', (line, cells, style) => expect(cellsOf(line)).toEqual({ cells, style }));

test.each([
  'Il neige ; elle reste à la maison avec son frère.',
  'Le maire de Lyon a parlé hier soir ; le conseil a voté',
  'Il neige ;',
  'caf&eacute; et th&eacute;',
  'for(i=0;i<n;i++)',
  'Rien ici',
])('no row: %j', (line) => expect(cellsOf(line)).toBeUndefined());
