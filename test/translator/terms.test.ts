import { afterAll, beforeAll, expect, test } from 'vitest';
import '../fixtures/typescript/children.js';
import { createTranslator } from '../../src/translator/create-translator.js';
import type { Translator } from '../../src/translator/translator.js';
import type { Term } from '../../src/languages/lexicon.js';
import { tinyModel, tinyModelPlain } from '../fixtures/models.js';

let translators: readonly Translator[];
beforeAll(async () => {
  translators = await Promise.all([tinyModel, tinyModelPlain].map((model) => createTranslator({ model, workers: 1, threads: 1 })));
}, 60_000);
afterAll(() => Promise.all(translators.map((each) => each.dispose())));

const glossary: readonly Term[] = [
  ['chat', 'tomcat'],
  ['accord', 'agreement'],
];

test('a term is enforced by a model with an alignment and by one without, and counted', async () => {
  for (const translator of translators) {
    const { text, segments, report } = await translator.translate('Le chat dort.\n\nOui.', { glossary });
    expect(text).toMatch(/\btomcat\b/u);
    expect(segments.map(({ terms }) => terms)).toEqual([{ found: 1, enforced: 1, missed: 0 }, undefined]);
    expect(report.terms).toEqual({ found: 1, enforced: 1, missed: 0 });
    expect(segments[0]!.checks.find(({ rule }) => rule === 'terms')).toMatchObject({ status: 'repaired', values: { terms: 'chat' } });
  }
});

test('a headline that is a single term is the term', async () => {
  for (const translator of translators) expect((await translator.translate('« Chat »', { glossary })).text).toBe('“Tomcat”');
});

test('text without a term, and text that has its English already, comes out as without a glossary', async () => {
  const texts = ['Oui.', 'Il a dit oui.', '« Non, l’accord est signé », a-t-il dit…'];
  for (const translator of translators)
    for (const french of texts) {
      const before = translator.statistics().rows;
      const plain = await translator.translate(french);
      const between = translator.statistics().rows;
      const { text } = await translator.translate(french, { glossary });
      expect(text).toBe(plain.text);
      expect(translator.statistics().rows - between).toBe(between - before);
    }
});
