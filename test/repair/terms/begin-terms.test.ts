import { describe, expect, test } from 'vitest';
import { toAligned } from '../../../src/alignment/words.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import type { Rendering } from '../../../src/marian/types.js';
import { beginTerms } from '../../../src/repair/terms/begin-terms.js';
import type { Begun } from '../../../src/repair/types.js';
import { answerWith, changed, playedAnswer, type PlayedWord, playedWords, renderingOf } from '../played-marian.js';

const lexicon = createLexicon({
  terms: [
    ['grève', 'walkout'],
    ['maison', 'home'],
  ],
});

/** The English that comes of completions, and the beginnings that were asked for. */
const begunWith = async (
  source: string,
  goOn: (begun: Begun) => readonly Rendering[],
): Promise<{ readonly texts: readonly string[]; readonly asked: readonly string[] }> => {
  const asked: string[] = [];
  const complete = async (begun: readonly Begun[]) => {
    asked.push(...begun.map(({ prefix }) => prefix));
    return begun.map((one) => answerWith(source, goOn(one)));
  };
  const attempts = [{ aligned: toAligned(playedAnswer(source), playedAnswer(source).hypotheses[0]!), steps: [] }];
  const found = await beginTerms(attempts, [], { lexicon, ask: async () => [], complete });
  return { texts: found.map(({ text }) => text), asked };
};

const made = (source: string, changes: Readonly<Record<string, string>>): Rendering =>
  renderingOf(source, changed(playedWords(source), changes));

/** As good a model as it can be: what is begun goes on with the words that it would write anyway. */
const good =
  (source: string) =>
  ({ prefix }: Begun): readonly Rendering[] => [
    made(source, {
      ...(/[Ww]alkout/u.test(prefix) && { strike: 'walkout', Strike: 'Walkout' }),
      ...(prefix.includes('home') && { house: 'home' }),
    }),
  ];

describe('the model goes on behind the term', () => {
  test.each([
    ['La grève dort.', ['The walkout'], 'The walkout sleeps.'],
    ['Grève dans la rue.', ['Walkout'], 'Walkout in the street.'],
    ['La grève dort dans la maison.', ['The walkout', 'The walkout sleeps in the home'], 'The walkout sleeps in the home.'],
  ])('from left to right: %s', async (source, asked, english) => {
    expect(await begunWith(source, good(source))).toEqual({ texts: [english], asked });
  });

  test.each(['Le chat dort.', 'Grève', 'Grève !'])(
    'nothing is asked where no term is missing, or there is nothing else: %s',
    async (source) => {
      expect(await begunWith(source, good(source))).toEqual({ texts: [], asked: [] });
    },
  );
});

describe('of several completions', () => {
  const source = 'La grève dort dans la rue.';
  const whole = made(source, { strike: 'walkout' });

  test('one that says the term’s words once more is not taken', async () => {
    const words = playedWords(source).flatMap((word): PlayedWord[] =>
      word.text === 'strike' ? [{ ...word, text: 'walkout' }, word] : [word],
    );
    const twice = { ...renderingOf(source, words), score: -0.01 };
    expect((await begunWith(source, () => [twice])).texts).toEqual([]);
    expect((await begunWith(source, () => [twice, whole])).texts).toEqual(['The walkout sleeps in the street.']);
  });

  test('one that leaves out a word loses against a whole one, though the model finds it likelier', async () => {
    const short = { ...made(source, { strike: 'walkout', sleeps: '' }), score: -0.01 };
    expect((await begunWith(source, () => [short, whole])).texts).toEqual(['The walkout sleeps in the street.']);
    expect((await begunWith(source, () => [short])).texts).toEqual(['The walkout in the street.']);
  });

  test('none is taken that lacks the term all the same', async () => {
    expect((await begunWith(source, () => [made(source, {})])).texts).toEqual([]);
    expect((await begunWith(source, () => [])).texts).toEqual([]);
  });

  test('what one term says twice is not forgotten over the next', async () => {
    const two = 'La grève dort dans la maison.';
    const words = playedWords(two).flatMap((word): PlayedWord[] =>
      word.text === 'strike' ? [{ ...word, text: 'walkout' }, word] : [word],
    );
    const twice = ({ prefix }: Begun) => [renderingOf(two, changed(words, prefix.includes('home') ? { house: 'home' } : {}))];
    const { texts, asked } = await begunWith(two, twice);
    expect(texts).toEqual([]);
    expect(asked).toEqual(['The walkout']);
  });

  test('a word that looks at the article says the term too', async () => {
    // the first word of a sentence often looks there
    const words = playedWords(source).flatMap((word): PlayedWord[] =>
      word.text === 'The' ? [word, { ...word, text: 'labour' }] : [word.text === 'strike' ? { ...word, text: 'walkout' } : word],
    );
    expect((await begunWith(source, () => [renderingOf(source, words)])).texts).toEqual([]);
  });

  test.each([
    ['La grève dort.', '’s', []],
    ['La grève dort.', "'s", []],
    ['Grève dans la rue.', '’s', []],
    ['Le maire de la grève dort.', '’s', ['The mayor of the walkout’s sleeps.']],
    ["Le chat d'une grève dort.", '’s', ['The cat of a walkout’s sleeps.']],
    ['Le soir des grandes grèves dort.', '’s', ['The evening some grandes walkouts’s sleeps.']],
    ['La grève dort.', '', ['The walkout sleeps.']],
  ])('the term owns something only where the source says whose it is: %s %s', async (french, ending, expected) => {
    const own = playedWords(french).map((word) => {
      const isTerm = /^(?:[Ss]trike|grèves)$/u.test(word.text);
      const form = word.text === 'grèves' ? 'walkouts' : word.text === 'Strike' ? 'Walkout' : 'walkout';
      return isTerm ? { ...word, text: form + ending } : word;
    });
    expect((await begunWith(french, () => [renderingOf(french, own)])).texts).toEqual(expected);
  });
});
