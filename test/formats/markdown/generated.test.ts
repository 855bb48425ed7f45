import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import { assertMapped, assertSameInPieces, assertUntouched } from '../../invariants/format.js';
import { markdownText, signs } from './documents.js';
import { shouted } from './shouted.js';
import { treeOf } from './tree.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('any text comes back byte for byte', () => {
  fc.assert(
    fc.property(fc.oneof(markdownText(), signs()), (text) => {
      assertUntouched(markdown, bytes(text));
      assertMapped(markdown.read(bytes(text)));
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** The English of a text; stray signs between those of emphasis can leave no other way than HTML, and such a text is not looked at. */
const english = (text: string): string => {
  const document = markdown.read(bytes(text));
  const piece = shouted(document);
  assertSameInPieces(markdown, document, [piece]);
  const written = Buffer.from(markdown.write(document, [piece])).toString('utf8');
  fc.pre(!/<(?:em|strong|del)>/u.test(written));
  return written;
};

test('a translation keeps the tree of what people write', () => {
  fc.assert(
    fc.property(markdownText(), (text) => {
      expect(treeOf(english(text))).toEqual(treeOf(text));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('and of any signs', () => {
  fc.assert(
    fc.property(signs(), (text) => {
      expect(treeOf(english(text))).toEqual(treeOf(text));
    }),
    { numRuns: 300 },
  );
}, 60_000);
