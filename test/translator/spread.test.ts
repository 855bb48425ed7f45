import { expect, test } from 'vitest';
import type { Answer, Marian, Rendering } from '../../src/marian/types.js';
import { toSettings } from '../../src/options.js';
import { translatorOf } from '../../src/translator/pipeline.js';
import { answerWith, type PlayedWord, playedWords, renderingOf } from '../repair/played-marian.js';

const unaligned = (source: string, words: readonly PlayedWord[]): Rendering => {
  const { alignment: none, ...rendering } = renderingOf(source, words);
  expect(none).toBeDefined();
  return rendering;
};

/** Gives each unit one hypothesis without an alignment. */
const answering = (answer: (source: string) => string): Marian => ({
  name: 'played',
  revision: '1',
  fingerprint: '1',
  longestUnit: 80,
  workers: 1,
  aligns: false,
  translate: async (sources) =>
    sources.map((source): Answer => {
      const rendering = unaligned(source, playedWords(source));
      const text = answer(rendering.text);
      return answerWith(source, [{ ...rendering, text, spans: rendering.spans.map(() => ({ start: 0, end: text.length })) }]);
    }),
  score: async () => [],
  align: async () => [],
  dispose: async () => undefined,
});

const french = 'Une situation « très grave » hier.';

test('marks that were put in by guess are a failed finding', async () => {
  const translator = translatorOf(
    answering((english) => english.replaceAll('"', '')),
    toSettings(),
  );
  const { text, segments } = await translator.translate(french);
  expect(text.match(/[“”]/gu)).toEqual(['“', '”']);
  const found = segments[0]!.checks.filter(({ rule }) => rule === 'quotations');
  expect(found.every(({ status }) => status === 'failed')).toBe(true);
  expect(found.map(({ values }) => values?.['fault'])).toEqual(['count', 'spread']);
  expect(found.at(-1)?.detail).toBe('the quotation marks were placed by guesswork: nothing shows where they belong');
});

test('marks that have their place are none', async () => {
  const { text, segments } = await translatorOf(
    answering((english) => english),
    toSettings(),
  ).translate(french);
  expect(text).toBe('A situation “very serious” yesterday.');
  expect(segments[0]!.checks).toContainEqual({ rule: 'quotations', status: 'ok', detail: '' });
});

test('other English that has no place for the marks is not offered', async () => {
  const withOther: Marian = {
    ...answering((english) => english),
    translate: async (sources) =>
      sources.map((source) => {
        const good = renderingOf(source, playedWords(source));
        const other = unaligned(
          source,
          playedWords(source).filter(({ text }) => text !== '"'),
        );
        return answerWith(source, [good, other]);
      }),
  };
  const { segments } = await translatorOf(withOther, toSettings()).translate(french, { alternatives: 1 });
  expect(segments[0]!.alternatives).toEqual([]);
});
