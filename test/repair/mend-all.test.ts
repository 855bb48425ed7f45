import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import { attemptsOf, mendAll } from '../../src/repair/mend-all.js';
import { answerWith, playedWords, renderingOf } from './played-marian.js';

const lexicon = createLexicon();
const source = 'Le maire a 35 ans.';
const wrong = renderingOf(
  source,
  playedWords(source).map((word) => ({ ...word, text: word.text === '35' ? '53' : word.text })),
);
const answer = answerWith(source, [wrong, wrong, wrong]);

test('all hypotheses are put right, in their order, and told apart', async () => {
  const proposals = await mendAll(attemptsOf(answer), [], { lexicon, ask: async () => [] });
  expect(proposals.map(({ text }) => text)).toEqual(Array(3).fill('The mayor has 35 years.'));
  expect(proposals.map(({ steps }) => steps[0]?.values)).toEqual([
    { repair: 'numbers-aligned', numbers: '35' },
    { repair: 'hypothesis', number: 2 },
    { repair: 'hypothesis', number: 3 },
  ]);
});

test('work on one begins when its turn comes', async () => {
  const turns: (() => void)[] = [];
  const breath = (): Promise<void> => new Promise((resolve) => turns.push(resolve));
  let done = 0;
  const all = attemptsOf(answer).map((attempt) => mendAll([attempt], [], { lexicon, ask: async () => [], breath }).then(() => (done += 1)));
  await new Promise(setImmediate);
  expect([turns.length, done]).toEqual([3, 0]);
  turns[0]!();
  await new Promise(setImmediate);
  expect(done).toBe(1);
  turns.slice(1).forEach((turn) => turn());
  await Promise.all(all);
});
