import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import { alternativesTo } from '../../src/repair/alternatives.js';
import { mask } from '../../src/units/masks/mask.js';
import { answerWith, changed, playedWords, renderingOf } from './played-marian.js';

const tools = { lexicon: createLexicon(), ask: async () => [] };
const masked = mask('Le maire a 12 000 lettres.');
const source = masked.text;

/** @param changes - English words, and what this hypothesis has in their place; '' leaves a word out */
const hypothesis = (changes: Readonly<Record<string, string>>) => renderingOf(source, changed(playedWords(source), changes));

const answer = answerWith(source, [
  hypothesis({}),
  // not as good as the one behind it
  hypothesis({ mayor: 'mayor >' }),
  hypothesis({ letters: 'mails' }),
  // the same as the one before it, once its number is right
  hypothesis({ letters: 'mails', '9041': '1234' }),
]);

test('other English is repaired, has its slots filled, and comes in the order of its faults, each once', async () => {
  expect(await alternativesTo('The mayor has 12,000 letters.', { masked, marks: [] }, answer, tools)).toEqual([
    'The mayor has 12,000 mails.',
    'The mayor > has 12,000 letters.',
  ]);
});

test('a unit with words that the model cannot read has none', async () => {
  const unread = { ...answer, unknown: [{ start: 0, end: 2 }] };
  expect(await alternativesTo('The mayor has 12,000 letters.', { masked, marks: [] }, unread, tools)).toEqual([]);
});
