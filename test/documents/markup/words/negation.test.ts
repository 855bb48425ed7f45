import { expect, test } from 'vitest';
import { otherHalf } from '../../../../src/documents/markup/words/negation.js';
import { marked } from '../marked-text.js';

const half = (written: string): string | undefined => {
  const { text, tags } = marked(written);
  const found = otherHalf({ start: tags[0]!.at, end: tags[1]!.at }, text);
  return found && text.slice(found.start, found.end);
};

test.each([
  ['Il ne faut <b>pas</b> partir.', 'ne'],
  ['Il n’a <b>jamais</b> plu.', 'n’'],
  ['Elle ne boit <b>que</b> du thé.', 'ne'],
  ['On ne voit <b>absolument rien</b>.', 'ne'],
])('%s: has its other half outside', (written, expected) => {
  expect(half(written)).toBe(expected);
});

test.each([
  'Il <b>ne faut pas</b> partir.',
  'Il ne vient <b>demain</b> que rarement.',
  'Je ne sais, dit-il, <b>rien</b>.',
  'Un <b>pas</b> de plus.',
])('%s: no other half', (written) => {
  expect(half(written)).toBeUndefined();
});
