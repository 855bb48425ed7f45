import { expect, test } from 'vitest';
import { ownTags } from '../../../src/documents/markup/owners.js';
import { marked } from './marked-text.js';

test.each([
  ['nothing inside', 'Il part.', 0, 0],
  ['a part', 'Il <b>part</b>.', 0, 2],
  ['a part at the start', '<b>Hier</b>, il part.', 0, 2],
  ['a part at the end', 'Il part <b>hier</b>', 0, 2],
  ['all of it', '<b>Il part.</b>', 1, 1],
  ['all of it, and a part', '<i><b>Hier</b>, il part.</i>', 1, 3],
  ['an element without words at the start', '<a></a>Il part.', 2, 2],
  ['a picture at the start and one at the end', '<img/>Il part.<img/>', 1, 1],
  ['a picture behind an element that begins at the start', '<b><img/>Hier</b>, il part.', 0, 3],
])('%s', (_what, written, first, behind) => {
  const { text, tags } = marked(written);
  expect(
    ownTags(
      tags.map((tag) => ({ ...tag, label: tag.raw })),
      { start: 0, end: text.length },
    ),
  ).toEqual({ start: first, end: behind });
});

test('an element over two segments: its tags stay where its words begin and end', () => {
  const { tags } = marked('Il <b>part. Il revient</b> vite.');
  const all = tags.map((tag) => ({ ...tag, label: tag.raw }));
  expect(ownTags(all, { start: 0, end: 8 })).toEqual({ start: 0, end: 1 });
  expect(ownTags(all, { start: 9, end: 25 })).toEqual({ start: 1, end: 2 });
});
