import { describe, expect, test } from 'vitest';
import { createLexicon, type Term } from '../../../src/languages/lexicon.js';
import { settle } from '../../../src/repair/ladder.js';
import { proposalOf } from '../../../src/repair/proposals.js';
import { hasLeftWords, writeWords } from '../../../src/repair/words/write-words.js';
import { drawn, type Looks } from '../drawn-alignment.js';
import { answerWith, changed, playedWords, renderingOf, straightMarks } from '../played-marian.js';

const tools = { lexicon: createLexicon(), ask: async () => [] };

/** The English with left words written in it, and which; undefined if nothing was written. */
const written = async (french: string, english: string, looks: Looks = {}): Promise<readonly [string, unknown] | undefined> => {
  const aligned = drawn(french, english, looks);
  const [attempts, marks] = [[{ aligned, steps: [] }], straightMarks(french)];
  const best = proposalOf(aligned, marks, tools.lexicon, []);
  const { attempts: after, proposals } = await writeWords({ attempts, marks, best }, tools);
  expect(proposals.map(({ text }) => text)).toEqual(after[0] === attempts[0] ? [] : [after[0]!.aligned.rendering.text]);
  return after[0] === attempts[0] ? undefined : [after[0]!.aligned.rendering.text, after[0]!.steps[0]!.values];
};

describe('the English of a word is written in its place', () => {
  test.each<[string, string, string, string]>([
    ['Le plombier dort.', 'The plombier sleeps.', 'The plumber sleeps.', 'plombier'],
    ['Les plombiers dorment.', 'The plombiers sleep.', 'The plumbers sleep.', 'plombiers'],
    ['Un ouvrier dort.', 'An ouvrier sleeps.', 'A worker sleeps.', 'ouvrier'],
    ['Un parapluie sèche.', 'A parapluie dries.', 'An umbrella dries.', 'parapluie'],
    ['Vendredi, il neige.', 'Vendredi, it snows.', 'Friday, it snows.', 'Vendredi'],
    ['Boulangerie fermée hier', 'Boulangerie closed yesterday', 'Bakery closed yesterday', 'Boulangerie'],
    ['Prix', 'Prix', 'Price', 'Prix'],
    ['"Prix"', '"Prix"', '"Price"', 'Prix'],
    ['prix :', 'prix:', 'price:', 'prix'],
    ['Livraison', 'Liv·raion', 'Delivery', 'Livraison'],
    ['Le sel et le poivre manquent.', 'The sel and the poivre are missing.', 'The salt and the pepper are missing.', 'sel, poivre'],
    // a word of grammar
    ['Rien ne presse, dit Roy.', 'Rien is urgent, says Roy.', 'Nothing is urgent, says Roy.', 'Rien'],
  ])('%s: %s', async (french, english, expected, words) => {
    expect(await written(french, english)).toEqual([expected, { repair: 'words-written', words }]);
  });

  test.each([
    ['Le plombier dort.', 'The plumber sleeps.'],
    // the tables do not know it
    ['Il part hormis Roy.', 'He leaves hormis Roy.'],
  ])('none is written: %s: %s', async (french, english) => {
    expect(await written(french, english)).toBeUndefined();
  });
});

test('only words that the tables know can be written', () => {
  const found = (values: Readonly<Record<string, string>>) =>
    hasLeftWords({ checks: [{ rule: 'echo', status: 'failed', values } as const] });
  expect(found({ fault: 'left', word: 'prix', english: 'price' })).toBe(true);
  expect(found({ fault: 'left', word: 'hormis' })).toBe(false);
});

describe('on the ladder', () => {
  const source = 'Le plombier dort dans la maison.';
  const words = playedWords(source);

  const settled = (hypotheses: readonly (typeof words)[], terms: readonly Term[] = []) =>
    settle(
      { masked: { text: source, slots: [], before: '', after: '' }, marks: [] },
      answerWith(
        source,
        hypotheses.map((each) => renderingOf(source, each)),
      ),
      { ...tools, lexicon: createLexicon({ terms }) },
    );

  test('the repair is told', async () => {
    const { text, checks } = await settled([words]);
    expect(text).toBe('The plumber sleeps in the house.');
    expect(checks.filter(({ rule }) => rule === 'echo')).toEqual([
      { rule: 'echo', status: 'repaired', values: { repair: 'words-written', words: 'plombier' } },
    ]);
  });

  test('the tables go before the guesses of other hypotheses', async () => {
    const { text } = await settled([words, changed(words, { plombier: 'plomber' })]);
    expect(text).toBe('The plumber sleeps in the house.');
  });

  test('a user’s term is left as it was given', async () => {
    expect((await settled([words], [['plombier', 'plombier']])).text).toBe('The plombier sleeps in the house.');
    expect((await settled([words], [['maison', 'home']])).text).toBe('The plumber sleeps in the home.');
  });
});
