import { expect, test } from 'vitest';
import { endlessWords } from '../../src/text/endless-words.js';

const long = 'abc'.repeat(70);

test.each([
  [long, [{ start: 0, end: 210 }]],
  [`Voici ${long} en entier.`, [{ start: 6, end: 216 }]],
  [
    `${long}\u00a0${long}\n`,
    [
      { start: 0, end: 210 },
      { start: 211, end: 421 },
    ],
  ],
  [`fin ${'x'.repeat(201)}`, [{ start: 4, end: 205 }]],
])('endless: %#', (text, wanted) => expect(endlessWords(text)).toEqual(wanted));

test.each(['', 'Il pleut.', 'x'.repeat(200), `${'mot '.repeat(200)}${'y'.repeat(200)}`, `${'x'.repeat(200)}\t${'y'.repeat(200)}`])(
  'none: %#',
  (text) => expect(endlessWords(text)).toEqual([]),
);
