import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { lostCapitals } from '../../../src/checks/names/capitals.js';
import { answerWith, changed, playedWords, renderingOf } from '../../repair/played-marian.js';

/** @param changes - English words, and what the model wrote in their place */
const lost = (source: string, changes: Readonly<Record<string, string>>): string[] => {
  const words = changed(playedWords(source), changes);
  const rendering = renderingOf(source, words);
  return lostCapitals(toAligned(answerWith(source, [rendering]), rendering)).map(
    ({ word, target }) => `${rendering.text.slice(target.start, target.end)} → ${word}`,
  );
};

test.each([
  ['Le maire a une Constitution.', { Constitution: 'constitution' }, 'constitution → Constitution'],
  ['Avec The Quentovic, il dort.', { The: 'the' }, 'the → The'],
])('a capital of mid-sentence is lost: %s', (source, changes, expected) => {
  expect(lost(source, changes)).toEqual([expected]);
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
  ['Avec The chat de Roy, il dort.', { The: 'the' }],
])('no other one: %s', (source, changes) => {
  expect(lost(source, changes)).toEqual([]);
});
