import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import { assertEchoed, assertSameInPieces, assertUntouched } from '../../invariants/format.js';
import { shouted } from './shouted.js';
import { treeOf } from './tree.js';

// the language of the page is said to be English, whatever becomes of its words
const sample = readFileSync('samples/carnet.fr.md', 'utf8').replace('lang: fr\n', '');

test('the sample comes back byte for byte, at once and segment by segment', async () => {
  assertUntouched(markdown, Buffer.from(sample));
  await assertEchoed(markdown, Buffer.from(sample));
});

test('its translation has its tree, its code and its addresses', () => {
  const document = markdown.read(Buffer.from(sample));
  const pieces = [shouted(document)];
  const english = Buffer.from(markdown.write(document, pieces)).toString('utf8');
  const page = (text: string): string => text.slice(text.indexOf('\n---\n') + 5);
  expect(treeOf(page(english))).toEqual(treeOf(page(sample)));
  assertSameInPieces(markdown, document, pieces);
});
