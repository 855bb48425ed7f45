import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPairing, type PairedBlock } from '../../../src/documents/outputs/paired-blocks.js';
import { frenchText } from '../../invariants/french.js';
import { documentOf, partsOf } from './played-parts.js';
import type { Document } from '../../../src/formats/types.js';

const blocksOf = (document: Document): PairedBlock[] => {
  const pairing = createPairing(document);
  const blocks = partsOf(document).flatMap((part) => pairing.add(part));
  const last = pairing.end();
  return last ? [...blocks, last] : blocks;
};
const textsOf = (blocks: readonly PairedBlock[], side: 'source' | 'target'): string[] =>
  blocks.map(({ pieces }) => pieces.map((piece) => piece[side].text).join(''));

test.each([
  ['blank lines', 'Il neige.\n\n« On attend. »\n', ['Il neige.\n\n', '« On attend. »\n'], ['IL NEIGE.\n\n', '“ON ATTEND.”\n']],
  ['turns of a dialogue', 'Elle dit :\n– Oui.\n– Non.', ['Elle dit :\n', '– Oui.\n', '– Non.'], ['ELLE DIT :\n', '– OUI.\n', '– NON.']],
  ['indentation', '  Un titre\n\n  Il neige.', ['  Un titre\n\n  ', 'Il neige.'], ['  UN TITRE\n\n  ', 'IL NEIGE.']],
  ['quoted mail', '> Il neige.\n>\n> On attend.', ['> Il neige.\n>\n> ', 'On attend.'], ['> IL NEIGE.\n>\n> ', 'ON ATTEND.']],
  ['nothing', '', [], []],
])('%s', (_name, prose, french, english) => {
  const blocks = blocksOf(documentOf(prose));
  expect(textsOf(blocks, 'source')).toEqual(french);
  expect(textsOf(blocks, 'target')).toEqual(english);
});

test('a wrapped paragraph is one block, and the blocks that the reader knows are kept', () => {
  const wrapped = 'Le conseil de la région a décidé hier de fermer la petite gare de\nValbrune : elle coûte trop.';
  expect(blocksOf(documentOf(wrapped))).toHaveLength(1);
  const known = documentOf('Un titre\n\nIl neige', {
    blocks: [
      { start: 0, end: 8, kind: 'heading' },
      { start: 10, end: 18, kind: 'item' },
    ],
  });
  expect(blocksOf(known).map(({ kind }) => kind)).toEqual(['headline', 'item']);
  const table = documentOf('Un mot\n\nIl neige. On attend.', {
    blocks: [
      { start: 0, end: 6, kind: 'cell' },
      { start: 8, end: 28, kind: 'cell' },
    ],
  });
  expect(blocksOf(table).map(({ kind }) => kind)).toEqual(['cell', 'prose']);
});

test('where the English has other lines than the French, nothing is lost', () => {
  const document = documentOf('Il neige.\n\nOn attend.');
  const [first, second, last] = partsOf(document);
  const pairing = createPairing(document);
  const blocks = [first!, { ...second!, gap: ' / ' }, last!].flatMap((part) => pairing.add(part));
  const rest = pairing.end();
  expect(textsOf([...blocks, rest!], 'target')).toEqual(['IL NEIGE. / ', 'ON ATTEND.']);
});

describe('on any text', () => {
  test('blocks joined are the prose and the English, and positions are those of both', () => {
    fc.assert(
      fc.property(frenchText(), (prose) => {
        const document = documentOf(prose);
        const english = partsOf(document)
          .map(({ gap, segment }) => gap + (segment?.target.text ?? ''))
          .join('');
        const blocks = blocksOf(document);
        expect(textsOf(blocks, 'source').join('')).toBe(prose);
        expect(textsOf(blocks, 'target').join('')).toBe(english);
        for (const { source, target } of blocks.flatMap(({ pieces }) => pieces)) {
          expect(prose.slice(source.start, source.end)).toBe(source.text);
          expect(english.slice(target.start, target.end)).toBe(target.text);
        }
      }),
    );
  });
});
