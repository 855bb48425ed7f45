import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { withCapitals } from '../../../src/repair/names/name-capitals.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from '../played-marian.js';

/** @param changes - English words, and what the model wrote in their place */
const cased = (source: string, changes: Readonly<Record<string, string>>): string | undefined => {
  const words = playedWords(source).map((word): PlayedWord => ({ ...word, text: changes[word.text] ?? word.text }));
  const rendering = renderingOf(source, words);
  return withCapitals(toAligned(answerWith(source, [rendering]), rendering))?.text;
};

test.each([
  ['Le maire a une Constitution.', { Constitution: 'constitution' }, 'The mayor has a Constitution.'],
  ['Avec The Quentovic, il dort.', { The: 'the' }, 'With The Quentovic, il sleeps.'],
])('a capital of mid-sentence comes back: %s', (source, changes, expected) => {
  expect(cased(source, changes)).toBe(expected);
});

test.each([
  ['Constitution ou grève ?', { Constitution: 'constitution' }],
  ['Le maire dort. Constitution ou grève ?', { Constitution: 'constitution' }],
  ['Le maire a dit "Constitution ou grève".', { Constitution: 'constitution' }],
  ['Le maire a une constitution.', {}],
  ['Le Chat a une constitution.', { Chat: 'cat' }],
  // of another word of the source
  ['Le maire Constitution a un chat.', { Constitution: 'Plmond', cat: 'constitution' }],
  ['Avec The chat, il dort.', { The: 'the' }],
])('no other one: %s', (source, changes) => {
  expect(cased(source, changes)).toBeUndefined();
});
