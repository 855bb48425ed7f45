import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TranslatedSegment, type Translation } from '../../src/translation.js';
import { createTranslator } from '../../src/translator/create-translator.js';
import type { Translator } from '../../src/translator/translator.js';
import '../fixtures/typescript/children.js';

const wrapped = `M. Barbezat a dit mardi que le conseil de la ville
avait voté la fermeture de la gare et que personne
ne devait s’en réjouir avant le printemps.`;

describe('what is settled for each call, on the embedded model', () => {
  let translator: Translator;
  beforeAll(async () => {
    translator = await createTranslator({ workers: 1, beams: 4 });
  });
  afterAll(() => translator.dispose());

  const sliced = (french: string, { text }: Translation, { words = [] }: TranslatedSegment): [string, string][] =>
    words.map(({ source, target }) => [french.slice(source.start, source.end), text.slice(target.start, target.end)]);

  test('one call’s style is not the next one’s', async () => {
    const french = '« Non », a dit le maire.\nPhoto : Hugo Lambertin';
    const [english, source, again] = await Promise.all([
      translator.translate(french),
      translator.translate(french, { quotes: 'source', attributions: 'source' }),
      translator.translate(french),
    ]);
    expect(english.text).toContain('“');
    expect(source.text).toContain('«');
    expect(source.text).toContain('Photo : Hugo Lambertin');
    expect(again.text).toBe(english.text);
  });

  test('one call’s names are not the next one’s', async () => {
    const french = 'Le maire de Lyon a refusé.';
    const glossary = [['Lyon', 'Lyonopolis']] as const;
    const [plain, own, again] = await Promise.all([
      translator.translate(french),
      translator.translate(french, { glossary }),
      translator.translate(french),
    ]);
    expect(own.text).toContain('Lyonopolis');
    expect(plain.text).not.toContain('Lyonopolis');
    expect(again.text).toBe(plain.text);
  });

  test('where a segment comes from', async () => {
    const french = 'Il pleut.\n\nPhoto : Hugo Lambertin\n\n1 234,5\n\n***';
    const origins = (options: object) => translator.translate(french, options).then(({ segments }) => segments.map(({ origin }) => origin));
    expect(await origins({})).toEqual(['model', 'rule', 'rule', 'copy']);
    expect(await origins({ attributions: 'source' })).toEqual(['model', 'copy', 'rule', 'copy']);
  });

  test('alternatives are other English, as many as are asked for and can be had', async () => {
    const french = '« Le débat est clos », a déclaré le maire de Valbrune mardi soir, après trois heures de discussion.';
    const plain = await translator.translate(french);
    expect(plain.segments[0]).not.toHaveProperty('alternatives');
    const { text, segments } = await translator.translate(french, { alternatives: 2 });
    expect(text).toBe(plain.text);
    const { alternatives = [], target } = segments[0]!;
    expect(alternatives).toHaveLength(2);
    expect(new Set([target.text, ...alternatives]).size).toBe(3);
    // printed alike: the mark that closes inside the segment
    for (const other of alternatives) expect(other).toContain('”');
    const greedy = await translator.translate(french, { alternatives: 5, beams: 1 });
    expect(greedy.segments[0]?.alternatives).toEqual([]);
  });

  test('words that belong together are spans of both documents, also where lines are wrapped again', async () => {
    const french = `Photo : Hugo Lambertin\n\n${wrapped}`;
    const english = await translator.translate(french, { words: true });
    const [credit, sentence] = english.segments;
    expect(credit).not.toHaveProperty('words');
    expect(sentence!.target.text).toContain('\n');
    const pairs = sliced(french, english, sentence!);
    expect(pairs).toContainEqual(['Barbezat', 'Barbezat']);
    expect(pairs.every(([source, target]) => /^[\p{L}\p{N}]/u.test(source) && /^[\p{L}\p{N}]/u.test(target))).toBe(true);
    expect((await translator.translate(french)).text).toBe(english.text);
  });

  test('a line in capitals has its words too', async () => {
    const french = 'LA GRÈVE DES TRAINS CONTINUE À LYON';
    const english = await translator.translate(french, { words: true });
    expect(sliced(french, english, english.segments[0]!)).toContainEqual(['LYON', 'LYON']);
  });

  test('what is longer than the model takes has none', async () => {
    const french = `${'Le conseil a voté la fermeture de la gare et le maire a refusé ; '.repeat(12)}il pleut.`;
    const english = await translator.translate(french, { words: true });
    expect(english.segments[0]?.words).toEqual([]);
  });
});
