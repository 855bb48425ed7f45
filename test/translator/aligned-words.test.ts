import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import type { Align, Pair } from '../../src/marian/types.js';
import { alignedWords } from '../../src/translator/aligned-words.js';
import type { Unit } from '../../src/units/units.js';
import { answerWith, playedWords, renderingOf } from '../repair/played-marian.js';

test('a hidden word is a number to the aligner and a whole word in its pairs', async () => {
  const asked: Pair[] = [];
  const align: Align = async (pairs) => {
    asked.push(...pairs);
    return pairs.map(({ source }) => answerWith(source, [renderingOf(source, playedWords(source))]));
  };
  const source = 'Le chat dort \ue000\ue000\ue000\ue000\ue000\ue000 hier';
  const english = 'The cat sleeps \ue000\ue000\ue000\ue000\ue000\ue000 yesterday';
  const pairs = await alignedWords({ source, isInCapitals: false } as Unit, english, {
    align,
    ask: async () => [],
    lexicon: createLexicon(),
  });
  expect(asked.map((pair) => [pair.source.trim(), pair.target.trim()])).toEqual([
    ['Le chat dort 7344   hier', 'The cat sleeps 7344   yesterday'],
  ]);
  expect(pairs).toContainEqual({ source: { start: 13, end: 19 }, target: { start: 15, end: 21 } });
});
