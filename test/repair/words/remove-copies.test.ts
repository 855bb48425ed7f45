import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { mend } from '../../../src/repair/mend.js';
import { proposalOf } from '../../../src/repair/proposals.js';
import { withoutCopies } from '../../../src/repair/words/remove-copies.js';
import { answerWith, changed, playedWords, renderingOf } from '../played-marian.js';

const source = 'Le maire a perdu.';
const lexicon = createLexicon();
const startWith = (changes: Readonly<Record<string, string>>): Parameters<typeof mend>[0] => {
  const rendering = renderingOf(source, changed(playedWords(source), changes));
  const aligned = toAligned(answerWith(source, [rendering]), rendering);
  return { aligned, marks: [], start: proposalOf(aligned, [], lexicon, []) };
};

test('words that the check finds twice in a row are written once, and the report says so', async () => {
  const toMend = startWith({ mayor: 'mayor mayor', lost: 'lost lost' });
  expect(withoutCopies(toMend.aligned.rendering, toMend.start.checks)?.text).toBe('The mayor has lost.');
  const { text, steps } = await mend(toMend, { lexicon });
  expect(text).toBe('The mayor has lost.');
  expect(steps).toEqual([{ rule: 'repetition', values: { repair: 'copies-removed' } }]);
});

test('nothing is done where it finds none', () => {
  const { aligned, start } = startWith({});
  expect(withoutCopies(aligned.rendering, start.checks)).toBeUndefined();
});
