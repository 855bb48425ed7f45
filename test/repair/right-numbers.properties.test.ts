import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAligned } from '../../src/alignment/words.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { frenchNumerals } from '../../src/languages/fr/french-numerals.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import type { Answer } from '../../src/marian/types.js';
import { settle } from '../../src/repair/ladder.js';
import { numberPairs } from '../invariants/numbers.js';
import { answerWith, type PlayedWord, playedWords, renderingOf, tokensOf } from './played-marian.js';

const lexicon = createLexicon();
const nouns = ['lettres', 'postes', 'élèves', 'trains'];

/** A sentence with the given numbers, and its English with their forms, aligned word for word. */
const sentenceOf = (pairs: readonly { readonly french: string; readonly english: string }[]): { source: string; answer: Answer } => {
  let source = 'La ville a perdu';
  const places = pairs.map(({ french, english }, nth) => {
    source += nth === 0 ? ' ' : ' et ';
    const start = source.length;
    source += `${french} ${nouns[nth]!}`;
    return { start, end: start + french.length, english };
  });
  source += ' hier.';
  const { words } = tokensOf(source);
  const english = playedWords(source).flatMap((word, at): PlayedWord[] => {
    const { start } = words[at]!.span;
    const place = places.find((each) => each.start <= start && start < each.end);
    if (!place) return [word];
    return place.start === start ? place.english.split(' ').map((text) => ({ text, from: at })) : [];
  });
  return { source, answer: answerWith(source, [renderingOf(source, english)]) };
};

test('numbers that are right in any form are found right, and every repair leaves them alone', async () => {
  await fc.assert(
    fc.asyncProperty(numberPairs(), async (pairs) => {
      const { source, answer } = sentenceOf(pairs);
      const { rendering: hypothesis, attention } = toAligned(answer, answer.hypotheses[0]!);
      const checks = runChecks({ source, target: hypothesis.text, marks: [], answer, hypothesis, attention, lexicon });
      expect(checks.filter(({ status }) => status !== 'ok')).toEqual([]);
      const masked = { text: source, slots: [], before: '', after: '' };
      const settled = await settle({ masked, marks: [] }, answer, { ask: async () => [], lexicon });
      expect(settled.text).toBe(hypothesis.text);
    }),
    { numRuns: 500 },
  );
});

test('a number that is left out is missed, in whatever form it was', () => {
  fc.assert(
    fc.property(numberPairs(), (pairs) => {
      const lost = { ...pairs[0]!, english: 'the' };
      fc.pre(frenchNumerals(lost.french).length > 0);
      const { source, answer } = sentenceOf([lost, ...pairs.slice(1)]);
      const { rendering: hypothesis, attention } = toAligned(answer, answer.hypotheses[0]!);
      const checks = runChecks({ source, target: hypothesis.text, marks: [], answer, hypothesis, attention, lexicon });
      expect(checks.filter(({ rule, status }) => rule === 'numbers' && status === 'failed')).not.toEqual([]);
    }),
  );
});
