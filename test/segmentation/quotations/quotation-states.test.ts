import { expect, test } from 'vitest';
import { findMarks } from '../../../src/segmentation/quotations/find-marks.js';
import { quotationStates } from '../../../src/segmentation/quotations/quotation-states.js';

/** The states of the pieces, each as depth, opens, closes. */
const states = (text: string, pieces: readonly string[]): string[] => {
  let from = 0;
  const spans = pieces.map((piece) => {
    const start = text.indexOf(piece, from);
    from = start + piece.length;
    return { start, end: from };
  });
  return quotationStates(text, spans, findMarks(text).marks).map(({ depth, opens, closes }) => `${depth}${opens}${closes}`);
};

test.each([
  ['– « Oui, a dit X. Non. »\nPhoto : KCNA', ['Oui, a dit X.', 'Non.', 'Photo : KCNA'], ['110', '101', '000']],
  ['« Un. » « Deux. »', ['Un.', 'Deux.'], ['111', '111']],
  ['Il dit « non » hier. Bien.', ['Il dit « non » hier.', 'Bien.'], ['011', '000']],
  ['« Un “deux. Trois.” »', ['Un “deux.', 'Trois.'], ['120', '202']],
  ['« Un.\n« Deux.\nTrois. »', ['Un.', 'Deux.', 'Trois.'], ['110', '100', '101']],
  ['Un. Deux.', ['Un.', 'Deux.'], ['000', '000']],
])('%s', (text, pieces, expected) => {
  expect(states(text, pieces)).toEqual(expected);
});

test('a quotation that is never closed ends with its paragraph', () => {
  expect(states('« Un. Deux.\nTrois.\n« Quatre. » Cinq.', ['Un.', 'Deux.', 'Trois.', 'Quatre.', 'Cinq.'])).toEqual([
    '110',
    '100',
    '000',
    '111',
    '000',
  ]);
});

test('a quotation of an earlier text is counted', () => {
  const text = 'Deux. Trois. » Quatre.';
  const { marks } = findMarks(text, [{ family: 'guillemet', depth: 1, age: 0 }]);
  const spans = [
    { start: 0, end: 5 },
    { start: 6, end: 12 },
    { start: 15, end: 22 },
  ];
  expect(quotationStates(text, spans, marks, 1).map(({ depth }) => depth)).toEqual([1, 1, 0]);
});
