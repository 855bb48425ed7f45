import { expect, test } from 'vitest';
import { cellsOf, isRow } from '../../../src/segmentation/blocks/rows.js';
import { sliceOf } from '../../../src/text/spans.js';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

test.each(['Lyon\t12', 'Lyon | 12 |', 'Lyon   Rhône', 'Lyon  12,5 %', 'Ville  Lieu  Date'])('a row: %j', (line) => {
  expect(isRow(line, whole(line))).toBe(true);
});
test.each(['Oui.  Non.  Si.', 'Il a  dit non', 'Les  élus de la  région ont  voté le  texte', 'Lyon 12', '| Oui'])(
  'not a row: %j',
  (line) => {
    expect(isRow(line, whole(line))).toBe(false);
  },
);
test('cells are trimmed and never empty', () => {
  const row = 'Lyon | | 12\t5  ans |';
  expect(cellsOf(row, whole(row)).map((cell) => sliceOf(row, cell))).toEqual(['Lyon', '12', '5', 'ans']);
});
