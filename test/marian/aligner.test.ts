import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../fixtures/typescript/children.js';
import { tinyModel, tinyModelPlain } from '../fixtures/models.js';
import { Fr2enError } from '../../src/errors.js';
import { createAligner } from '../../src/marian/aligner.js';
import { loadMarian } from '../../src/marian/load.js';
import type { Answer, Handling, Marian } from '../../src/marian/types.js';
import { toSettings } from '../../src/options.js';
import { editRendering } from '../../src/alignment/edit-rendering.js';
import { translatorOf } from '../../src/translator/pipeline.js';
import { playedAnswer } from '../repair/played-marian.js';

const pair = { source: 'Le chat dort.', target: 'The cat sleeps.' };

/** An aligner whose model is played; how often it was loaded, asked and disposed of. */
const played = (score: Marian['score'] = async (pairs) => pairs.map(({ source }) => playedAnswer(source)), load?: () => Promise<never>) => {
  const times = { loaded: 0, disposed: 0 };
  const marian = {
    score,
    dispose: async () => {
      times.disposed += 1;
    },
  } as Marian;
  const aligner = createAligner(async () => {
    times.loaded += 1;
    return load ? load() : marian;
  });
  return { aligner, times };
};

describe('its model', () => {
  test('is loaded at the first pair, once for all calls, and disposed of', async () => {
    const { aligner, times } = played();
    expect(await aligner.align([])).toEqual([]);
    expect(times).toEqual({ loaded: 0, disposed: 0 });
    const answers = await Promise.all([aligner.align([pair]), aligner.align([pair, pair])]);
    expect(answers.map(({ length }) => length)).toEqual([1, 2]);
    await aligner.dispose();
    expect(times).toEqual({ loaded: 1, disposed: 1 });
    expect(await aligner.align([pair])).toEqual([]);
    expect(times).toEqual({ loaded: 1, disposed: 1 });
  });

  test('that was never needed is not loaded to be disposed of', async () => {
    const { aligner, times } = played();
    await aligner.dispose();
    expect(times).toEqual({ loaded: 0, disposed: 0 });
  });

  test('is told how pressing a batch is and what stops its rows', async () => {
    const handlings: (Handling | undefined)[] = [];
    const { aligner } = played(async (pairs, handling) => {
      handlings.push(handling);
      return pairs.map(({ source }) => playedAnswer(source));
    });
    const handling = { urgency: 'express', signals: [new AbortController().signal] } as const;
    await aligner.align([pair], handling);
    expect(handlings).toEqual([handling]);
  });

  test('that cannot be loaded answers nothing, and is not tried again', async () => {
    const { aligner, times } = played(undefined, async () => Promise.reject(new Fr2enError('ERR_MODEL_CORRUPT', 'a file is missing.')));
    expect(await aligner.align([pair])).toEqual([]);
    expect(await aligner.align([pair])).toEqual([]);
    await aligner.dispose();
    expect(times.loaded).toBe(1);
  });

  test('that is lost over a pair answers nothing; an abort is passed on', async () => {
    const failing = (code: 'ERR_WORKER' | 'ERR_ABORTED') => played(async () => Promise.reject(new Fr2enError(code, 'gone.'))).aligner;
    expect(await failing('ERR_WORKER').align([pair])).toEqual([]);
    await expect(failing('ERR_ABORTED').align([pair])).rejects.toMatchObject({ code: 'ERR_ABORTED' });
  });
});

test('a model that aligns is its own aligner', async () => {
  const marian = await loadMarian({ model: tinyModel, storage: 'auto', workers: 1, threads: 1 });
  expect(marian.aligns).toBe(true);
  expect(await marian.align([pair])).toEqual(await marian.score([pair]));
  await marian.dispose();
});

describe('a model without an alignment', () => {
  let marian: Marian;
  let asked: number;
  beforeAll(async () => {
    marian = await loadMarian({ model: tinyModelPlain, storage: 'auto', workers: 1, threads: 1 });
  });
  afterAll(() => marian.dispose());

  test('says so, and has its pairs aligned by the embedded one', async () => {
    const [own] = await marian.translate([pair.source], { beams: 1, nBest: 1 });
    expect(own!.hypotheses[0]).toMatchObject({ text: pair.target });
    expect(own!.hypotheses[0]).not.toHaveProperty('alignment');
    expect(marian.aligns).toBe(false);
    const [aligned] = await marian.align([pair]);
    const { alignment, spans, text } = aligned!.hypotheses[0]!;
    expect(text).toBe(pair.target);
    expect(alignment!.length).toBe(spans.length + 1);
    expect(alignment!.every((row) => row.length === aligned!.sourceSpans.length + 1)).toBe(true);
  });

  /** The model, with something of all that it says written otherwise. */
  const spoilt = (what: RegExp, other = ''): Marian => {
    const harm = (answer: Answer): Answer => ({
      ...answer,
      hypotheses: answer.hypotheses.map((hypothesis) =>
        editRendering(
          hypothesis,
          Array.from(hypothesis.text.matchAll(what), ({ 0: { length }, index }) => ({ start: index, end: index + length, text: other })),
        ),
      ),
    });
    asked = 0;
    return {
      ...marian,
      translate: async (...given) => (await marian.translate(...given)).map(harm),
      align: async (...given) => {
        asked += given[0].length;
        return marian.align(...given);
      },
      dispose: async () => undefined,
    };
  };
  const french = 'Le maire a 35 chats dans la « petite maison » – vraiment ! Le chat de Plamondon dort… Le chat dort.';
  const english = 'The mayor has 35 cats in the “small house” – really! The cat of Plamondon sleeps… The cat sleeps.';

  test.each([
    ['closing marks are lost', /"(?= |$)/gu, ''],
    ['marks and numbers are lost', /"|35 /gu, ''],
    ['numbers are changed', /35/gu, '53'],
    ['names are garbled', /Plamondon/gu, 'Plamdon'],
  ])('%s: it is mended by the embedded model', async (_, what, other) => {
    const { text, report } = await translatorOf(spoilt(what, other), toSettings({ beams: 1 })).translate(french);
    expect(asked).toBeGreaterThan(0);
    expect(text).toBe(english);
    expect(report).toMatchObject({ repaired: 1, failed: 0 });
  });

  test('where nothing is wrong it is not asked', async () => {
    const { text, report } = await translatorOf(spoilt(/nothing of this/gu), toSettings({ beams: 1 })).translate(french);
    expect(text).toBe(english);
    expect(report).toMatchObject({ repaired: 0, failed: 0 });
    expect(asked).toBe(0);
  });
});
