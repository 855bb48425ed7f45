import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAligned } from '../../src/alignment/words.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import type { Answer, Rendering } from '../../src/marian/types.js';
import { faultsOf } from '../../src/repair/proposals.js';
import { settle } from '../../src/repair/ladder.js';
import { answerWith, type PlayedWord, playedWords, renderingOf, straightMarks } from './played-marian.js';

const lexicon = createLexicon();
const subjects = ['Le maire', 'La police', 'Le ministre Plamondon', 'Selon Beaulieu, la ville', "L'usine de Rostov", 'Anne Plamondon'];
const verbs = ['a reçu', 'a perdu', 'a demandé', 'a supprimé'];
const objects = [
  '35 lettres',
  '12 postes et 35 euros',
  'une situation "très grave"',
  'la Constitution de 1958',
  'une maison du XXe siècle',
];
const tails = ['depuis hier soir.', 'avec Quentovic.', 'dans la "nouvelle maison" d\'Arvenne.', 'pour 4 ans.', 'dans la rue Louis XIV'];

const sentence = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...verbs), fc.constantFrom(...objects), fc.constantFrom(...tails))
  .map((parts) => parts.join(' '));

/** What a bad model does to a word: leaves it out, says it twice, spoils its letters, its case or its digits, or puts something to it. */
const harms: readonly ((word: PlayedWord) => PlayedWord[])[] = [
  () => [],
  (word) => [word, word],
  (word) => [{ ...word, text: word.text.slice(0, 3) + word.text.slice(5) || 'x' }],
  (word) => [{ ...word, text: word.text.toLowerCase() }],
  (word) => [{ ...word, text: word.text.replace(/\d/gu, (digit) => String((Number(digit) + 3) % 10)) }],
  (word) => [{ ...word, text: /\p{L}$/u.test(word.text) ? `${word.text}'s` : word.text }],
  (word) => [{ ...word, text: '"' }],
  (word) => [{ ...word, text: /^\d/u.test(word.text) ? 'thirty-three' : 'the' }],
];

const harmed = (source: string, places: readonly (readonly [number, number])[]): Rendering => {
  const words = playedWords(source);
  const spoilt = words.flatMap((word, at) => {
    const harm = places.find(([place]) => place % words.length === at);
    return harm ? harms[harm[1]]!(word) : [word];
  });
  return renderingOf(source, spoilt.length > 0 ? spoilt : words.slice(0, 1));
};

const harmList = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: harms.length - 1 })), { maxLength: 5 });

test('what is settled is the first hypothesis as it was, or has fewer faults', async () => {
  await fc.assert(
    fc.asyncProperty(sentence, fc.array(harmList, { minLength: 1, maxLength: 3 }), harmList, async (source, hypotheses, others) => {
      const answer = answerWith(
        source,
        hypotheses.map((places) => harmed(source, places)),
      );
      const { rendering: first, attention } = toAligned(answer, answer.hypotheses[0]!);
      const marks = straightMarks(source);
      const before = faultsOf({ checks: runChecks({ source, target: first.text, marks, answer, hypothesis: first, attention, lexicon }) });
      const ask = async (texts: readonly string[]): Promise<Answer[]> => texts.map((text) => answerWith(text, [harmed(text, others)]));
      const masked = { text: source, slots: [], before: '', after: '' };
      const settled = await settle({ masked, marks }, answer, { ask, lexicon });
      if (settled.text !== first.text) expect(faultsOf(settled)).toBeLessThan(before);
    }),
    { numRuns: 400 },
  );
});
