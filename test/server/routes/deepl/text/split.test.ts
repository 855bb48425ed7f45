import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../../../../src/segmentation/segment.js';
import { splitBlocks, splitText, type Split } from '../../../../../src/server/routes/deepl/text/split.js';

const cut = (text: string, split: Split): string[] => {
  const prose = splitText(text, split);
  return segment(prose).map(({ start, end }) => text.slice(start, end));
};

test.each<[string, Split, string[]]>([
  ['Il pleut\nce soir. Il neige.', '1', ['Il pleut', 'ce soir.', 'Il neige.']],
  ['Il pleut\nce soir. Il neige.', 'nonewlines', ['Il pleut\nce soir.', 'Il neige.']],
  ['Il pleut ce soir. Il neige.', '0', ['Il pleut ce soir. Il neige.']],
  ['Il pleut\r\n\r\nce soir.', '1', ['Il pleut', 'ce soir.']],
  ['– du pain\n– du vin', '1', ['du pain', 'du vin']],
  ['« Il pleut.\nIl neige. »', '1', ['Il pleut.', 'Il neige.']],
  ['\n\n', '1', []],
  ['', '0', []],
])('%j with %s', (text, split, expected) => {
  expect(cut(text, split)).toEqual(expected);
});

test('with 1, no sentence goes over a line break', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Il pleut', 'ce soir', '.', ' ', '\n', '«', '»', '– ', '\r\n')), (parts) => {
      for (const sentence of cut(parts.join(''), '1')) expect(sentence).not.toMatch(/[\n\r]/u);
    }),
  );
});

test('with 0, a block of markup is one sentence', () => {
  const blocks = [{ start: 0, end: 4, kind: 'paragraph' as const }];
  expect(splitBlocks(blocks, '0')).toEqual([{ start: 0, end: 4, kind: 'heading' }]);
  expect(splitBlocks(blocks, '1')).toEqual(blocks);
});
