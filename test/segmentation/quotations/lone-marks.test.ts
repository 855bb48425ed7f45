import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/segmentation/analyse.js';
import { loneMarks } from '../../../src/segmentation/quotations/lone-marks.js';

/** Segment and mark of each report on a text, which is whole by default. */
const lone = (text: string, { openBefore = 0, isLast = true } = {}): [segment: number, mark: string][] => {
  const { segments, marks, open } = analyse(text);
  const found = loneMarks(marks, segments, { openBefore, openBehind: open.length, isLast });
  return [...found].flatMap(([segment, own]) => own.map(({ start, end }): [number, string] => [segment, text.slice(start, end)]));
};

describe('a mark without another end is reported', () => {
  test.each<[string, [number, string][]]>([
    ['« Oui, dit-il. Il pleut.', [[0, '«']]],
    ['Oui. Non », dit-il.', [[1, '»']]],
    ['Oui. « Non, dit-il.', [[1, '«']]],
    ['Il a dit « non. Il pleut.', [[0, '«']]],
    ['Il pleut. »', [[0, '»']]],
    ['Un « chat », un « chien.', [[0, '«']]],
  ])('%s', (text, wanted) => {
    expect(lone(text)).toEqual(wanted);
  });
});

describe('nothing is reported', () => {
  test.each(['« Oui », dit-il.', '« Oui.\n\n« Non. »', 'L’écran de 15" de l’ami.', '« Un “non”. Il pleut. »', '«', 'Il pleut.', ''])(
    'of %j',
    (text) => {
      expect(lone(text)).toEqual([]);
    },
  );

  test('if the other end may be in the part before or after', () => {
    expect(lone('Oui. Non », dit-il.', { openBefore: 1 })).toEqual([]);
    expect(lone('Il pleut. « Oui, dit-il.', { isLast: false })).toEqual([]);
  });
});
