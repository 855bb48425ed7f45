import { expect, test } from 'vitest';
import { guessedPairs } from '../../../src/documents/markup/guessed-pairs.js';

const paired = (french: string, english: string): string[] =>
  guessedPairs(french, english).map(
    ({ source, target }) => `${french.slice(source.start, source.end)}–${english.slice(target.start, target.end)}`,
  );

test.each([
  ['nothing', '', '', []],
  ['the same words', 'Hugo Roy', 'Hugo Roy', ['Hugo–Hugo', 'Roy–Roy']],
  ['words between the same ones', 'Publié le 12 mai', 'Published 12 May', ['Publié–Published', 'le–Published', '12–12', 'mai–May']],
  ['words that English has not', 'par Hugo', 'Hugo', ['Hugo–Hugo']],
  ['capitals', 'PAR Hugo', 'by HUGO', ['PAR–by', 'Hugo–HUGO']],
])('%s', (_what, french, english, expected) => {
  expect(paired(french, english)).toEqual(expected);
});

test('two long texts are not compared', () => {
  expect(guessedPairs('un '.repeat(501), 'one '.repeat(500))).toEqual([]);
});
