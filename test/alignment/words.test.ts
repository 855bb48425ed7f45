import { expect, test } from 'vitest';
import { toAligned, wordsOf } from '../../src/alignment/words.js';
import { answerWith, playedWords, renderingOf } from '../repair/played-marian.js';

test('words have hyphens, apostrophes and the points of numbers inside', () => {
  expect(wordsOf("L'île-d’Yeu a 1,234.5 chats (Roy).").map(({ text }) => text)).toEqual(["L'île-d’Yeu", 'a', '1,234.5', 'chats', 'Roy']);
});

test('a word attends to the words of its tokens; a word of several tokens knows how many', () => {
  const source = 'Le maire Plamondon dort.';
  const rendering = renderingOf(source, playedWords(source));
  const { source: french, target, shares } = toAligned(answerWith(source, [rendering]), rendering).attention()!;
  expect(target.map(({ text, pieces }) => [text, pieces])).toEqual([
    ['The', 1],
    ['mayor', 1],
    ['Plamondon', 3],
    ['sleeps', 1],
  ]);
  expect(shares.map((share) => french[share.indexOf(1)]?.text)).toEqual(['Le', 'maire', 'Plamondon', 'dort']);
});

test('the attention of a pair is added up once, and there is none without an alignment', () => {
  const source = 'Le chat dort.';
  const rendering = renderingOf(source, playedWords(source));
  const aligned = toAligned(answerWith(source, [rendering]), rendering);
  expect(aligned.attention()).toBe(aligned.attention());
  const { alignment, ...bare } = rendering;
  expect(alignment).toHaveLength(5);
  expect(toAligned(answerWith(source, [bare]), bare).attention()).toBeUndefined();
});
