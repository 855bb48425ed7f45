import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fr2enError } from '../../src/errors.js';
import type { Marian } from '../../src/marian/types.js';
import { toSettings } from '../../src/options.js';
import type { Part, Translation } from '../../src/translation.js';
import { createTranslator } from '../../src/translator/create-translator.js';
import { translatorOf } from '../../src/translator/pipeline.js';
import type { Translator } from '../../src/translator/translator.js';
import '../fixtures/typescript/children.js';
import { tinyModel } from '../fixtures/models.js';
import { frenchText } from '../invariants/french.js';
import { playedAnswer, playedMarian } from '../repair/played-marian.js';

/** What every translation owes its reader. */
const assertWhole = (french: string, { text, segments, report }: Translation): void => {
  let at = 0;
  for (const { source, target, id } of segments) {
    expect(french.slice(source.start, source.end)).toBe(source.text);
    expect(text.slice(target.start, target.end)).toBe(target.text);
    expect(source.start).toBeGreaterThanOrEqual(at);
    expect(segments[id]?.source).toBe(source);
    at = source.end;
  }
  expect(report.segments).toBe(segments.length);
  expect(report.ok + report.repaired + report.failed).toBe(segments.length);
};

describe('with a model that hands its words through', () => {
  const translator = translatorOf(playedMarian(), toSettings({ quotes: 'source' }));

  test('positions are exact, and nothing but the words of segments changes', async () => {
    await fc.assert(
      fc.asyncProperty(frenchText(), async (french) => {
        const translation = await translator.translate(french);
        assertWhole(french, translation);
        const gaps = gapsOf(
          french,
          translation.segments.map(({ source }) => source),
        );
        expect(
          gapsOf(
            translation.text,
            translation.segments.map(({ target }) => target),
          ),
        ).toEqual(gaps);
      }),
    );
  });

  test('what is opaque comes out as it is, once, and blocks leave the English of their words alone', async () => {
    const codes = fc.constantFrom('ls -l', '«x» 1 234,5', '{nom}', 'a. B', '\n', '😀');
    const parts = fc.array(fc.tuple(fc.constantFrom('Il tape ', 'Photo : ', '« Oui', ' ».', 'Le maire. ', '\n\n'), codes), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(parts, fc.boolean(), async (pieces, hasBlocks) => {
        let text = '';
        const opaque: { start: number; end: number }[] = [];
        for (const [words, code] of pieces) {
          text += words;
          opaque.push({ start: text.length, end: (text += code).length });
        }
        const blocks = hasBlocks ? [{ kind: 'paragraph' as const, start: 0, end: text.length }] : undefined;
        const english = await translator.translate({ text, opaque, blocks });
        assertWhole(text, english);
        for (const code of new Set(pieces.map(([, own]) => own))) {
          const count = pieces.filter(([, own]) => own === code).length;
          if (code.length > 1) expect(english.text.split(code).length - 1).toBeGreaterThanOrEqual(count);
        }
        expect(english.text).not.toMatch(/[\ue000-\uf8ff]/u);
      }),
    );
  });

  test('a long text with blocks comes in chunks that cut none', async () => {
    const line = 'Le maire parle. ';
    const text = line.repeat(4000);
    const blocks = Array.from({ length: 40 }, (_, nth) => ({ kind: 'paragraph' as const, start: nth * 1600, end: (nth + 1) * 1600 }));
    const opaque = [{ start: 16_380, end: 16_400 }];
    const english = await translator.translate({ text, blocks, opaque });
    assertWhole(text, english);
    expect(english.segments.length).toBeGreaterThan(3900);
  });

  test('the same text gives the same English twice, and in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(frenchText(), fc.nat(50), async (french, size) => {
        const once = await translator.translate(french);
        expect((await translator.translate(french)).text).toBe(once.text);
        const parts: Part[] = [];
        for await (const part of translator.stream(inPieces(french, size + 1))) parts.push(part);
        expect(parts.map(({ gap, segment }) => gap + (segment?.target.text ?? '')).join('')).toBe(once.text);
      }),
      { numRuns: 50 },
    );
  });
});

const gapsOf = (text: string, spans: readonly { start: number; end: number }[]): string[] => {
  let at = 0;
  const gaps = spans.map(({ start, end }) => {
    const gap = text.slice(at, start);
    at = end;
    return gap;
  });
  return [...gaps, text.slice(at)];
};

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

describe('with the tiny model', () => {
  let translator: Translator;
  beforeAll(async () => {
    translator = await createTranslator({ model: tinyModel, workers: 1 });
  });
  afterAll(() => translator.dispose());

  const english = async (french: string): Promise<string> => (await translator.translate(french)).text;

  test.each([
    ['', ''],
    [' \r\n\t\n', ' \r\n\t\n'],
    ['Le chat dort.', 'The cat sleeps.'],
    ['  Le chat dort.\r\n\r\n\tIl mange.\r\n', '  The cat sleeps.\r\n\r\n\tHe eats.\r\n'],
    ['– « Oui, dit-il. Non. »\nPhoto : KCNA', '– “Yes, he said. No.”\nPhoto: KCNA'],
    ['« Le chat dort », a dit Paul.', '“The cat sleeps,” has said Paul.'.replace(',”', '”,')],
    ['« Le chat “dort” », dit-elle.', '“The cat ‘sleeps’”, she said.'],
    ['***', '***'],
  ])('%j', async (french, wanted) => {
    expect(await english(french)).toBe(wanted);
  });

  test('the worked example of the documentation, but for the words', async () => {
    const { segments } = await translator.translate('– « Oui, a dit X. Non. »\nPhoto : KCNA');
    expect(segments.map(({ kind, source, quotation, attributions }) => ({ kind, source, quotation, attributions }))).toEqual([
      {
        kind: 'sentence',
        source: { start: 4, end: 17, text: 'Oui, a dit X.' },
        quotation: { depth: 1, opens: 1, closes: 0 },
        attributions: [{ start: 9, end: 16 }],
      },
      { kind: 'sentence', source: { start: 18, end: 22, text: 'Non.' }, quotation: { depth: 1, opens: 0, closes: 1 }, attributions: [] },
      {
        kind: 'attribution',
        source: { start: 25, end: 37, text: 'Photo : KCNA' },
        quotation: { depth: 0, opens: 0, closes: 0 },
        attributions: [],
      },
    ]);
  });

  test('progress counts the segments, and knows their number at the end', async () => {
    const seen: (number | undefined)[][] = [];
    await translator.translate('Un chat. Un chien. Une maison.', { onProgress: ({ done, total }) => seen.push([done, total]) });
    expect(seen.map(([done]) => done)).toEqual([1, 2, 3]);
    expect(seen.at(-1)).toEqual([3, 3]);
  });

  test('a signal stops the call, and the translator goes on with others', async () => {
    const stop = new AbortController();
    const going = translator.translate('Le chat dort. '.repeat(5_000), { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(going).rejects.toMatchObject({ code: 'ERR_ABORTED' });
    expect(await english('Le chat dort.')).toBe('The cat sleeps.');
  });
});

test('a disposed translator says so', async () => {
  const translator = translatorOf(playedMarian(), toSettings());
  await translator.dispose();
  await expect(translator.translate('Oui.')).rejects.toMatchObject({ code: 'ERR_DISPOSED' });
});

const failure = new Fr2enError('ERR_SEGMENT', 'the model fails on this text.');
const failingOn = (bad: RegExp): Marian => ({
  ...playedMarian(),
  translate: async (units) => units.map((unit) => ({ ...playedAnswer(unit), ...(bad.test(unit) && { hypotheses: [], failure }) })),
});

test('a segment on which the model fails is named; the document has no hole', async () => {
  const translator = translatorOf(failingOn(/Bonjour/u), toSettings());
  await expect(translator.translate('Oui.\n\nBonjour.')).rejects.toMatchObject({
    code: 'ERR_SEGMENT',
    message: 'at character 6 (“Bonjour.”): the model fails on this text.',
  });
});

test('another wording on which the model fails is no loss', async () => {
  const asked: string[] = [];
  const translator = translatorOf(failingOn(/Bonjour/u), toSettings(), async (_unit, _answer, { ask }) => {
    asked.push(...(await ask(['Bonjour.'])).map(({ hypotheses }) => String(hypotheses.length)));
    return { text: 'Yes.', source: 'Oui.', target: 'Yes.', score: 0, tokens: 2, checks: [] };
  });
  expect((await translator.translate('Oui.')).text).toBe('Yes.');
  expect(asked).toEqual(['0']);
});

test('a failure of the model as a whole names no segment', async () => {
  const failing = { ...playedMarian(), translate: async () => Promise.reject(new Fr2enError('ERR_WORKER', 'the process is gone.')) };
  const translator = translatorOf(failing, toSettings());
  await expect(translator.translate('Bonjour.')).rejects.toMatchObject({ code: 'ERR_WORKER', message: 'the process is gone.' });
});
