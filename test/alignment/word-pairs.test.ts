import { expect, test } from 'vitest';
import { wordPairs } from '../../src/alignment/word-pairs.js';
import type { Align } from '../../src/marian/types.js';
import { answerWith, renderingOf } from '../repair/played-marian.js';

/** Aligns word by word, in the order that is given: `from[t]` is the source word of target word t. */
const played =
  (from: readonly number[]): Align =>
  async (pairs) =>
    pairs.map(({ source, target }) =>
      answerWith(source, [
        renderingOf(
          source,
          target.split(' ').map((text, at) => ({ text, from: from[at]! })),
        ),
      ]),
    );

const pairsOf = async (source: string, target: string, from: readonly number[]): Promise<[string, string][]> =>
  (await wordPairs(source, target, played(from))).map((pair) => [
    source.slice(pair.source.start, pair.source.end),
    target.slice(pair.target.start, pair.target.end),
  ]);

test('each English word has its French one, whatever the order', async () => {
  expect(await pairsOf('Le chat noir dort', 'The black cat sleeps', [0, 2, 1, 3])).toEqual([
    ['Le', 'The'],
    ['noir', 'black'],
    ['chat', 'cat'],
    ['dort', 'sleeps'],
  ]);
});

test('positions are those of the texts as printed: the model saw no marks', async () => {
  expect(await pairsOf('Le « chat » dort', 'The “cat” sleeps', [0, 1, 2])).toEqual([
    ['Le', 'The'],
    ['chat', 'cat'],
    ['dort', 'sleeps'],
  ]);
});

test('nothing where nobody can align', async () => {
  expect(await wordPairs('Le chat', 'The cat', async () => [])).toEqual([]);
  expect(await wordPairs('Le chat', 'The cat', async () => [answerWith('Le chat', [])])).toEqual([]);
});
