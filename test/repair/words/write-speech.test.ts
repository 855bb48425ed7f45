import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { mend } from '../../../src/repair/mend.js';
import { proposalOf } from '../../../src/repair/proposals.js';
import { withSpeech } from '../../../src/repair/words/write-speech.js';
import { answerWith, changed, playedWords, renderingOf, straightMarks } from '../played-marian.js';

const lexicon = createLexicon();
const startWith = (source: string, changes: Readonly<Record<string, string>>): Parameters<typeof mend>[0] => {
  const rendering = renderingOf(source, changed(playedWords(source), changes));
  const aligned = toAligned(answerWith(source, [rendering]), rendering);
  const marks = straightMarks(source);
  return { aligned, marks, start: proposalOf(aligned, marks, lexicon, []) };
};

const source = '"Une grève", a dit la maire.';
const lost = { has: '', said: '' };

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['a lost verb is written behind the mark', lost, '"A strike", said the mayor.'],
  ['in place of a word that would join the speaker to the quotation', { ...lost, the: 'of the' }, '"A strike", said the mayor.'],
  ['before a speaker that began a sentence', { ...lost, ',': '.', the: 'The' }, '"A strike". said the mayor.'],
  ['one of another meaning is replaced', { has: '', said: 'launched' }, '"A strike", said the mayor.'],
  ['with its auxiliary', { said: 'launched' }, '"A strike", said the mayor.'],
])('%s', (_, changes, expected) => {
  const { aligned, start } = startWith(source, changes);
  expect(withSpeech(aligned.rendering, start.checks)?.text).toBe(expected);
});

test('the verb has the tense and number of the French', async () => {
  const { text, steps } = await mend(startWith('"Une grève", regrettent les habitants.', { regrettent: '' }), { lexicon });
  expect(text).toBe('"A strike", regret the inhabitants.');
  expect(steps).toEqual([{ rule: 'attributions', values: { repair: 'speech-written', verbs: 'regrettent' } }]);
});

test.each([
  ['nothing is missing', source, {}],
  ['it may not have been said', '"Une grève", aurait dit la maire.', { aurait: '', said: '' }],
])('nothing is written where %s', (_, french, changes) => {
  const { aligned, start } = startWith(french, changes);
  expect(withSpeech(aligned.rendering, start.checks)).toBeUndefined();
});
