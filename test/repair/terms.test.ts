import { expect, test } from 'vitest';
import type { Term } from '../../src/languages/lexicon.js';
import type { Marian } from '../../src/marian/types.js';
import { toSettings } from '../../src/options.js';
import { translatorOf } from '../../src/translator/pipeline.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from './played-marian.js';

/** A model whose words a test may change. */
const playedBy = (change: (words: readonly PlayedWord[]) => readonly PlayedWord[] = (words) => words): Marian => ({
  name: 'played',
  revision: '1',
  fingerprint: '1',
  longestUnit: 80,
  workers: 1,
  aligns: true,
  translate: async (units) => units.map((unit) => answerWith(unit, [renderingOf(unit, change(playedWords(unit)))])),
  score: async () => [],
  align: async () => [],
  dispose: async () => undefined,
});

/** It knows one city. */
const played = playedBy((words) => words.map((word) => ({ ...word, text: word.text === 'Londres' ? 'London' : word.text })));

const withTerms = (...terms: Term[]): readonly Term[] => terms;

/** The English of a text by the played model, and what the rule of the terms says of its first segment. */
const translated = async (french: string, glossary?: readonly Term[]): Promise<[string, ...string[]]> => {
  const { text, segments } = await translatorOf(played, toSettings({ glossary })).translate(french);
  const terms = segments[0]!.checks.filter(({ rule }) => rule === 'terms');
  return [text, ...terms.map(({ status, detail }) => `${status} ${detail}`.trim())];
};

test.each<[string, string, Term, string]>([
  ['Le maire de Lyon dort.', 'The mayor of Lyon sleeps.', ['Lyon', 'Lyons'], 'The mayor of Lyons sleeps.'],
  ['Le maire de Londres dort.', 'The mayor of London sleeps.', ['Londres', 'Londres'], 'The mayor of Londres sleeps.'],
  ['Le maire Arvenne dort.', 'The mayor Arvenne sleeps.', ['Arvenne', 'Port Blackmoor'], 'The mayor Port Blackmoor sleeps.'],
  ['La grève dort.', 'The strike sleeps.', ['grève', 'walkout'], 'The walkout sleeps.'],
])('a term changes what is demanded and what is written: %s', async (french, without, term, english) => {
  expect((await translated(french))[0]).toBe(without);
  const [text, verdict] = await translated(french, withTerms(term));
  expect(text).toBe(english);
  expect(verdict).toBe(`repaired written as in the glossary, by alignment: ${term[0]}`);
});

test('a term of several words takes the place of all the words that stand for it', async () => {
  expect(await translated('La police du Musée du Lin dort.', withTerms(['Musée du Lin', 'Linen Museum']))).toEqual([
    'The police of the Linen Museum sleeps.',
    'repaired written as in the glossary, by alignment: Musée du Lin',
  ]);
});

test('a term in a line in capitals', async () => {
  expect((await translated('GRÈVE DES TRAINS DE LYON', withTerms(['Lyon', 'Lyons'])))[0]).toBe('STRIKE SOME TRAINS OF LYONS');
});

test.each([
  ['LE SACRE-COEUR DORT', 'THE SACRED HEART SLEEPS'],
  ['LE SACRÉ-CŒUR DORT', 'THE SACRED HEART SLEEPS'],
  ['LE SACRÉ CŒUR DORT DANS LA RUE', 'THE SACRED HEART SLEEPS IN THE STREET'],
  ['LE SACRISTAIN DORT', 'THE SACRISTAIN SLEEPS'],
])('a name with a ligature in a line in capitals: %s', async (french, english) => {
  expect((await translated(french, withTerms(['Sacré-Cœur', 'Sacred Heart'])))[0]).toBe(english);
});

test('a term that the English lacks and that has no place is reported', async () => {
  const deaf = playedBy((words) => words.filter(({ text }) => !/^(?:Lyon|\d+)$/u.test(text)));
  const { segments } = await translatorOf(deaf, toSettings({ glossary: withTerms(['Lyon', 'Lyons']) })).translate('Lyon dort.');
  expect(segments[0]!.checks.map(({ rule, status, detail }) => `${rule} ${status} ${detail}`)).toContain(
    'terms failed Lyon is not “Lyons”',
  );
});

test('two translators do not share their terms', async () => {
  const french = 'Le maire de Lyon dort.';
  const one = translatorOf(played, toSettings({ glossary: withTerms(['Lyon', 'Lyons']) }));
  const other = translatorOf(played, toSettings());
  expect((await Promise.all([one.translate(french), other.translate(french), one.translate(french)])).map(({ text }) => text)).toEqual([
    'The mayor of Lyons sleeps.',
    'The mayor of Lyon sleeps.',
    'The mayor of Lyons sleeps.',
  ]);
});
