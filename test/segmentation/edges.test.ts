import { expect, test } from 'vitest';
import { withoutEdges } from '../../src/segmentation/edges.js';
import { findMarks } from '../../src/segmentation/quotations/find-marks.js';

test.each([
  ['« Oui. »', 'Oui.'],
  [' – « Oui, dit-il. » ', 'Oui, dit-il.'],
  ['« – Oui ! »', 'Oui !'],
  ['« Oui », dit-il.', 'Oui », dit-il.'],
  ['Il a dit « oui ».', 'Il a dit « oui ».'],
  ['« A » et « B »', 'A » et « B'],
  ['-3 °C', '-3 °C'],
  ['− Oui !', 'Oui !'],
  ['−3 °C', '−3 °C'],
  ['« »', ''],
  ['(Oui.)', '(Oui.)'],
])('of %j the words are %j', (text, words) => {
  const { start, end } = withoutEdges(text, { start: 0, end: text.length }, findMarks(text).marks);
  expect(text.slice(start, end)).toBe(words);
});
