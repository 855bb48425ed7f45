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

test('the terms of a unit that is too long for the model are enforced and counted like others', async () => {
  const french = `${Array(25).fill('Le chat dort, ').join('')}oui.`;
  const [translator] = translators;
  const { text, segments } = await translator!.translate(french, { glossary });
  expect(text).toBe(`${Array(25).fill('The tomcat sleeps, ').join('')}yes.`);
  expect(segments.map(({ terms }) => terms)).toEqual([{ found: 25, enforced: 25, missed: 0 }]);
  const own = await translator!.translate(french, { glossary: [['chat', 'cat']] });
  expect(own.segments.map(({ terms }) => terms)).toEqual([{ found: 25, enforced: 0, missed: 0 }]);
});

test.each<[string, Term, string]>([
  ['Le chat de Łomża dort.', ['Łomża', 'Lomza'], 'The cat of Lomza sleeps.'],
  ['Łomża dort.', ['Łomża', 'Lomza'], 'Lomza sleeps.'],
  ['Le chat d’Łomża dort.', ['Łomża', 'Lomza'], 'The cat of Lomza sleeps.'],
  ['Un šunka dort.', ['šunka', 'ham'], 'A ham sleeps.'],
  ['Un šunka dort.', ['šunka', 'egg'], 'An egg sleeps.'],
  ['Šunka !', ['šunka', 'ham'], 'Ham!'],
  ['« Šunka », a-t-il dit.', ['šunka', 'ham'], '“Ham”, has he said.'],
  ['Le 日本 dort.', ['日本', 'Japan'], 'The Japan sleeps.'],
  ['Le 日本 de Łomża dort.', ['日本', 'Japan'], 'The Japan of Łomża sleeps.'],
  ['Le chat.', ['chat', 'Łomża'], 'The Łomża.'],
  ['Chat de Parnet.', ['chat', 'Łomża'], 'Łomża of Parnet.'],
  ['Le 日本 dort.', ['日本', '日本'], 'The 日本 sleeps.'],
])('a term with characters that the vocabulary lacks has its English: %s %s', async (french, term, english) => {
  for (const translator of translators) {
    const { text, segments } = await translator.translate(french, { glossary: [term] });
    expect(text).toBe(english);
    expect(segments[0]!.terms).toMatchObject({ found: 1, missed: 0 });
    expect(segments[0]!.checks.filter(({ status }) => status === 'failed')).toEqual([]);
  }
});
