import { expect, test } from 'vitest';
import { createLexicon } from '../../../src/languages/lexicon.js';
import type { Rendering } from '../../../src/marian/types.js';
import { attemptsOf, mendAll } from '../../../src/repair/mend-all.js';
import { enforceTerms, lacksTerms } from '../../../src/repair/terms/enforce-terms.js';
import type { Begun } from '../../../src/repair/types.js';
import { answerWith, changed, playedAnswer, type PlayedWord, playedWords, renderingOf } from '../played-marian.js';

const lexicon = createLexicon({ terms: [['grève', 'walkout']] });

/** What is tried for the terms of a unit, and what is asked for it. */
const enforced = async (
  source: string,
  goOn?: (begun: Begun) => Rendering,
): Promise<{ readonly texts: readonly string[]; readonly asked: readonly string[] }> => {
  const asked: string[] = [];
  const complete = async (begun: readonly Begun[]) => {
    asked.push(...begun.map(({ prefix }) => prefix));
    return begun.map((one) => answerWith(source, [goOn!(one)]));
  };
  const tools = { lexicon, ask: async () => [], complete: goOn && complete };
  const attempts = attemptsOf(playedAnswer(source));
  const [best] = await mendAll(attempts, [], tools);
  const found = await enforceTerms({ attempts, marks: [], best: best! }, tools);
  return { texts: found.map(({ text }) => text), asked };
};

const source = 'La grève dort à la maison.';
const made = (changes: Readonly<Record<string, string>>): Rendering => renderingOf(source, changed(playedWords(source), changes));

const twice = playedWords(source).flatMap((word): PlayedWord[] => (word.text === 'strike' ? [{ ...word, text: 'walkout' }, word] : [word]));

test('what the model makes of the term is taken as it is', async () => {
  expect(await enforced(source, () => made({ strike: 'walkout', at: 'in' }))).toEqual({
    texts: ['The walkout sleeps in the house.'],
    asked: ['The walkout'],
  });
});

test.each<[string, (begun: Begun) => Rendering]>([
  ['says the old word behind it', () => renderingOf(source, twice)],
  ['goes on without it', () => made({})],
])('a model that %s is given up: the term is written by alignment', async (_, goOn) => {
  expect(await enforced(source, goOn)).toEqual({ texts: ['The walkout sleeps at the house.'], asked: ['The walkout'] });
});

test('a model that completes nothing is not asked', async () => {
  expect(await enforced(source)).toEqual({ texts: ['The walkout sleeps at the house.'], asked: [] });
});

test('nothing is tried where no term is missing', async () => {
  expect(await enforced('Le chat dort à la maison.', () => made({}))).toEqual({ texts: [], asked: [] });
});

test('a term in the wrong number is none that is missing', () => {
  const missing = { rule: 'terms', status: 'failed', values: { fault: 'missing' } } as const;
  const other = { rule: 'terms', status: 'failed', values: { fault: 'number' } } as const;
  expect([[], [other], [other, missing], [{ ...missing, rule: 'names' as const }]].map((checks) => lacksTerms({ checks }))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
