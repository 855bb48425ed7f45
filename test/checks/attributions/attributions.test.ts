import { expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { attributions } from '../../../src/checks/attributions/attributions.js';
import { describe as describeFinding } from '../../../src/checks/describe.js';
import type { Finished } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith, changed, playedWords, renderingOf, straightMarks } from '../../repair/played-marian.js';

const pairOf = (source: string, changes: Readonly<Record<string, string>>): Finished => {
  const hypothesis = renderingOf(source, changed(playedWords(source), changes));
  const answer = answerWith(source, [hypothesis]);
  const { attention } = toAligned(answer, hypothesis);
  return { source, target: hypothesis.text, marks: straightMarks(source), answer, hypothesis, attention, lexicon: createLexicon() };
};

/** '' for ok, 'none' where there was nothing to look at. */
const told = (pair: Finished): string =>
  attributions
    .run(pair)
    ?.map((fault) => describeFinding({ rule: 'attributions', status: 'failed', ...fault }))
    .join(', ') ?? 'none';

const behindMark = '"Une grève", a dit la maire.';
const behindComma = 'Une grève, a dit la maire.';
const lost = { has: '', said: '' };
const misread = { has: '', said: 'launched' };

test.each<[string, Readonly<Record<string, string>>, string]>([
  [behindMark, {}, ''],
  [behindMark, lost, 'no English for “a dit”'],
  [behindMark, misread, '“launched” for “a dit”'],
  [behindMark, { said: 'launched' }, '“has launched” for “a dit”'],
  [behindMark, { has: '', said: 'stressed' }, ''],
  // where it would stand without marks cannot be told
  [behindComma, lost, ''],
  [behindComma, misread, '“launched” for “a dit”'],
  // no words are behind the mark, or the marks are not those of the source
  [behindMark, { ...lost, the: '', mayor: '' }, ''],
  [behindMark, { ...lost, '"': '' }, ''],
  ['Une grève.', {}, 'none'],
])('%s with %j', (source, changes, expected) => {
  expect(told(pairOf(source, changes))).toBe(expected);
});

test('a fault says where it is, and the verb that belongs there', () => {
  const pair = pairOf(behindMark, lost);
  const source = [{ start: 13, end: 18 }];
  const words = pair.target.indexOf('the mayor');
  expect(attributions.run(pair)).toEqual([
    { source, target: [{ start: words, end: words + 3 }], values: { fault: 'lost', verb: 'a dit', english: 'said' } },
  ]);
  expect(attributions.run(pairOf(behindMark, misread))).toMatchObject([{ source, values: { fault: 'misread', english: 'said' } }]);
});

test('what may not have been said has no verb to write', () => {
  const pair = pairOf('"Une grève", aurait dit la maire.', { aurait: '', said: '' });
  expect(attributions.run(pair)).toMatchObject([{ values: { fault: 'lost', verb: 'aurait dit' } }]);
  expect(attributions.run(pair)![0]!.values).not.toHaveProperty('english');
});

test('without the attention of the English at hand nothing is judged', () => {
  const pair = pairOf(behindMark, lost);
  expect(told({ ...pair, attention: () => undefined })).toBe('none');
  expect(told({ ...pair, hypothesis: undefined })).toBe('none');
});
