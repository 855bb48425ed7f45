import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../../src/segmentation/segment.js';
import type { KnownBlock, Prose } from '../../../src/segmentation/types.js';
import { frenchText } from '../../invariants/french.js';

const segmented = (prose: Prose): [string, string][] => segment(prose).map(({ kind, start, end }) => [kind, prose.text.slice(start, end)]);

/** A text whose parts are blocks; `undefined` is a part about which nothing is known. */
const proseOf = (...parts: readonly (readonly [KnownBlock['kind'] | undefined, string])[]): Prose => {
  const blocks: KnownBlock[] = [];
  let text = '';
  for (const [kind, words] of parts) {
    if (kind) blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, blocks };
};

test('a heading is one segment, whatever it looks like', () => {
  expect(segmented(proseOf(['heading', 'Il part. Elle reste.'], [undefined, '\n\nIl part. Elle reste.']))).toEqual([
    ['headline', 'Il part. Elle reste.'],
    ['sentence', 'Il part.'],
    ['sentence', 'Elle reste.'],
  ]);
});

test('blocks side by side are never joined, and a line break inside one counts as a space', () => {
  expect(segmented(proseOf(['cell', 'le prix'], ['cell', 'de la\ngare'], ['paragraph', 'Une phrase\nsur deux lignes.']))).toEqual([
    ['headline', 'le prix'],
    ['headline', 'de la\ngare'],
    ['sentence', 'Une phrase\nsur deux lignes.'],
  ]);
});

test('a paragraph or cell may be a byline, a heading may not', () => {
  expect(
    segmented(proseOf(['paragraph', 'Photo : Hugo Lambertin'], ['cell', 'Par Claire Vasseur'], ['heading', 'Photo : Hugo Lambertin'])),
  ).toEqual([
    ['attribution', 'Photo : Hugo Lambertin'],
    ['attribution', 'Par Claire Vasseur'],
    ['headline', 'Photo : Hugo Lambertin'],
  ]);
});

test('a cell of several sentences is cut, an item loses its mark, a cue its dash', () => {
  expect(segmented(proseOf(['cell', 'Il part. Elle reste.'], ['item', '1. Il part.'], ['cue', '– Oui.']))).toEqual([
    ['sentence', 'Il part.'],
    ['sentence', 'Elle reste.'],
    ['sentence', 'Il part.'],
    ['sentence', 'Oui.'],
  ]);
});

test('marks and stops in an opaque span do not count, and a sentence may begin with it', () => {
  const text = 'Tapez a. «B ici. ls -l lit les noms.';
  const opaque = [
    { start: 6, end: 11 },
    { start: 17, end: 22 },
  ];
  expect(segmented({ text, opaque })).toEqual([
    ['sentence', 'Tapez a. «B ici.'],
    ['sentence', 'ls -l lit les noms.'],
  ]);
  expect(segmented({ text: 'ls -l', opaque: [{ start: 0, end: 5 }] })).toEqual([['verbatim', 'ls -l']]);
});

test('no segment crosses the edge of a block', () => {
  const known = fc.array(fc.tuple(fc.constantFrom('paragraph', 'heading', 'item', 'cell', 'cue', undefined), frenchText()), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(known, (parts) => {
      const prose = proseOf(...parts);
      for (const { start, end } of segment(prose))
        for (const block of prose.blocks!)
          expect((start >= block.start && end <= block.end) || end <= block.start || start >= block.end).toBe(true);
    }),
  );
});
