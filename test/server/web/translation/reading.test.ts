import { expect, test } from 'vitest';
import { edited } from '../../../../src/server/web/translation/edited.js';
import { begun, ended, extended, outdated } from '../../../../src/server/web/translation/reading.js';
import { readingOf, segment, shown } from './pieces.js';

const before = readingOf('Il pleut. Elle lit. On part.');

test('the old English stays until the new has come so far', () => {
  const text = 'Il neige fort. Elle lit. On part.';
  const begins = begun(edited(before, text));
  expect(shown(begins)).toEqual(['~Il neige fort.', 'Elle lit.', 'On part.']);
  const one = extended(begins, '', segment('Il neige fort.', 0));
  expect(shown(one)).toEqual(['Il neige fort.', 'Elle lit.', 'On part.']);
  expect(one.fresh).toBe(1);
});

test('a segment takes the place of all that it covers', () => {
  const begins = begun(edited(before, 'Il pleut, elle lit, on part.'));
  expect(shown(extended(begins, '', segment('Il pleut, elle lit, on part.', 0)))).toEqual(['Il pleut, elle lit, on part.']);
});

test('the same sentence at the same place keeps its key, a new one gets one of its own', () => {
  const again = readingOf('Il pleut. Elle rit. On part.', before);
  const keys = before.pieces.map(({ key }) => key);
  expect(again.pieces.map(({ key }) => key)).toEqual([keys[0], 3, keys[2]]);
});

test('what is left over goes when the end has come', () => {
  const begins = begun(edited(before, 'Il pleut. Elle li'));
  const all = extended(extended(begins, '', segment('Il pleut.', 0)), ' ', segment('Elle li', 10));
  expect(shown(ended(all, ''))).toEqual(['Il pleut.', 'Elle li']);
});

test('with other options everything is old', () => {
  expect(shown(outdated(before))).toEqual(['~Il pleut.', '~Elle lit.', '~On part.']);
});
