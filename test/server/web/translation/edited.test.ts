import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited } from '../../../../src/server/web/translation/edited.js';
import { readingOf, shown } from './pieces.js';

const before = readingOf('Il pleut. Elle lit. On part.');

describe('what a change leaves as it was', () => {
  test('pieces before it and behind it', () => {
    expect(shown(edited(before, 'Il pleut. Elle lit encore. On part.'))).toEqual(['Il pleut.', '~Elle lit encore.', 'On part.']);
  });

  test('all, if it stands between two pieces', () => {
    expect(shown(edited(before, 'Il pleut. Oui. Elle lit. On part.')).filter((each) => !each.startsWith('~'))).toEqual([
      'Il pleut.',
      'Elle lit.',
      'On part.',
    ]);
  });

  test('all, if something is written at the end', () => {
    expect(shown(edited(before, 'Il pleut. Elle lit. On part. Et'))).toEqual(['Il pleut.', 'Elle lit.', 'On part.']);
  });
});

test('a piece that is taken away altogether goes', () => {
  expect(shown(edited(before, 'Il pleut. On part.'))).toEqual(['Il pleut.', 'On part.']);
});

test('keys stay with their pieces', () => {
  expect(edited(before, 'Ah ! Il pleut. Elle lit. On part.').pieces.map(({ key }) => key)).toEqual(before.pieces.map(({ key }) => key));
});

test('without words there is nothing', () => {
  expect(edited(before, ' \n')).toMatchObject({ text: ' \n', pieces: [], state: 'empty' });
});

test('the same text is no change', () => {
  expect(edited(before, before.text)).toBe(before);
});

test('whatever is changed, pieces keep their order, do not overlap, and are old unless their French is there', () => {
  const sentence = fc.constantFrom('Il pleut. ', 'Oui. ', 'Elle lit, dit-on. ', '', 'x');
  const text = fc.array(sentence, { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (first, others) => {
      let reading = readingOf(first);
      for (const other of others) {
        reading = edited(reading, other);
        let free = 0;
        for (const { from, to, isOld, segment } of reading.pieces) {
          expect(from).toBeGreaterThanOrEqual(free);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(other.length);
          if (!isOld) expect(other.slice(from, to)).toBe(segment.source.text);
          free = to;
        }
      }
    }),
  );
});
