import { expect, test } from 'vitest';
import { byShare, isTooMuch } from '../../../src/documents/markup/by-share.js';
import { placeMarkup } from '../../../src/documents/markup/place-markup.js';
import { toAligned } from '../../../src/documents/markup/words/aligned.js';
import { marked } from './marked-text.js';

const nested = (depth: number): string => `Il est ${'<b>'.repeat(depth)}très${'</b>'.repeat(depth)} lent.`;

test.each([
  ['a sentence', 'Il est <b>très</b> lent.', false],
  ['many elements in a row', '<b>a</b> '.repeat(500), false],
  ['many elements in each other', nested(200), false],
  ['too many in each other', nested(201), true],
])('%s', (_what, written, expected) => {
  const { text, tags } = marked(written);
  expect(isTooMuch(tags, toAligned(text, 'He is very slow.', []))).toBe(expected);
});

test('too many tags for so many words', () => {
  const { text, tags } = marked('<b>a</b> '.repeat(800));
  expect(isTooMuch(tags, toAligned(text, 'a '.repeat(1300), []))).toBe(true);
});

test('each tag at its share of the words, in order', () => {
  const { text, tags } = marked('un <b>deux</b> trois quatre');
  expect(byShare(tags, toAligned(text, 'one two three four', []))).toEqual([
    { tag: 0, at: 0 },
    { tag: 1, at: 7 },
  ]);
});

test('ten thousand elements in each other are placed, and the first is named', () => {
  const { text, tags } = marked(nested(10_000));
  const placed = placeMarkup(text, 'He is very slow.', [], tags);
  expect(placed.tags.map(({ tag }) => tag)).toEqual(tags.map(({ tag }) => tag));
  expect(placed.lost).toEqual([0]);
});
