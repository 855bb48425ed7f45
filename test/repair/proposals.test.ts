import { expect, test } from 'vitest';
import type { Judgement, UnitRule } from '../../src/checks/types.js';
import { toAligned } from '../../src/alignment/words.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { bestOf, type Proposal, proposalOf, faultsOf, hasFailed } from '../../src/repair/proposals.js';
import { playedAnswer } from './played-marian.js';

/** A candidate that breaks rules: a rule twice is broken in two respects. */
const breaking = (text: string, ...rules: readonly UnitRule[]): Proposal => ({
  text,
  checks: rules.map((rule): Judgement => ({ rule, status: 'failed', values: { fault: 'any' } })),
  steps: [],
  sum: -1,
  tokens: 1,
});

test.each<[better: readonly UnitRule[], worse: readonly UnitRule[]]>([
  [[], ['truncation']],
  [['truncation'], ['names']],
  [['names'], ['numbers']],
  [['names'], ['length']],
  [['numbers'], ['quotations']],
  [['length'], ['echo']],
  [['numbers'], ['repetition']],
  // each respect of a rule costs the reader once; of names, each is one that he misses
  [['names'], ['names', 'names']],
  [
    ['names', 'names'],
    ['names', 'truncation'],
  ],
  [
    ['quotations', 'quotations', 'quotations'],
    ['quotations', 'truncation'],
  ],
])('English that breaks %j is better than English that breaks %j', (better, worse) => {
  const [good, bad] = [breaking('good', ...better), breaking('bad', ...worse)];
  expect(bestOf([bad, good]).text).toBe('good');
  expect(bestOf([good, bad]).text).toBe('good');
});

test('what only an alignment shows weighs less than what anybody can see, but more than a lighter rule', () => {
  const shown = (rule: UnitRule, ...faults: readonly string[]): Proposal => ({
    ...breaking('shown'),
    checks: faults.map((fault): Judgement => ({ rule, status: 'failed', values: { fault } })),
  });
  const weigh = (rule: UnitRule, ...faults: readonly string[]): number => faultsOf(shown(rule, ...faults));
  expect(weigh('quotations', 'crossed', 'crossed')).toBeLessThan(weigh('quotations', 'count'));
  expect(weigh('names', 'capital')).toBeLessThan(weigh('names', 'missing'));
  expect(weigh('names', 'capital', 'missing')).toBeGreaterThan(weigh('names', 'missing'));
  expect(weigh('names', 'capital')).toBeGreaterThan(faultsOf(breaking('', 'truncation')));
  expect(weigh('numbers', 'moved')).toBeGreaterThan(weigh('names', 'missing'));
});

test('of equals the first is taken: it changes the model’s words least', () => {
  expect(bestOf([breaking('first', 'echo'), breaking('second', 'quotations'), breaking('third', 'repetition')]).text).toBe('first');
  expect(bestOf([breaking('first'), breaking('second')]).text).toBe('first');
});

test('a rule that holds, or was repaired, costs nothing', () => {
  const held: Proposal = {
    ...breaking('held'),
    checks: [
      { rule: 'numbers', status: 'ok' },
      { rule: 'names', status: 'repaired' },
    ],
  };
  expect(faultsOf(held)).toBe(0);
  expect(hasFailed(held, 'names')).toBe(false);
  expect(hasFailed(breaking('', 'names'), 'names')).toBe(true);
  expect(hasFailed(breaking('', 'names'), 'numbers')).toBe(false);
});

test('a hypothesis is judged as it is, with its tokens counted', () => {
  const answer = playedAnswer('Le maire a 35 ans.');
  const proposal = proposalOf(toAligned(answer, answer.hypotheses[0]!), [], createLexicon(), []);
  expect(proposal).toMatchObject({
    text: 'The mayor has 35 years.',
    tokens: 7,
    checks: expect.arrayContaining([{ rule: 'numbers', status: 'ok' }]) as unknown,
  });
  expect(proposal.sum).toBeCloseTo(-0.7);
});
