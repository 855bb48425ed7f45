import { describe, expect, test } from 'vitest';
import { Fr2enError } from '../../../src/errors.js';
import type { Marian } from '../../../src/marian/types.js';
import type { Suggestion } from '../../../src/memory/types.js';
import { toSettings } from '../../../src/options.js';
import { translatorOf } from '../../../src/translator/pipeline.js';
import { playedMemory } from '../../fixtures/played-memory.js';
import { answeringMarian } from './answering-marian.js';

const french = 'Le chat dort. Le maire a dit « non » hier. La grève est longue.';
const translatorWith = (own: Partial<Marian> = {}) => translatorOf({ ...answeringMarian(), ...own }, toSettings());

const frenchOf = ({ units }: ReturnType<typeof playedMemory>): string[] => Array.from(units.values(), (entry) => entry.french).sort();

describe('what a call keeps', () => {
  test('nothing without a memory, and a call may do without its translator’s', async () => {
    const memory = playedMemory();
    const translator = translatorOf(answeringMarian(), toSettings({ memory }));
    await translator.translate(french, { memory: false });
    expect([memory.units.size, memory.looked.missed]).toEqual([0, 0]);
    await translator.translate(french);
    expect(memory.units.size).toBe(3);
  });

  test('a call ends when all is on the disk, and not before', async () => {
    let write = (): void => undefined;
    const disk = new Promise<void>((resolve) => (write = resolve));
    const memory = playedMemory({ written: () => disk });
    let isDone = false;
    const call = translatorWith()
      .translate(french, { memory })
      .then(() => (isDone = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isDone).toBe(false);
    write();
    await call;
    expect(memory.units.size).toBe(3);
  });

  test('a unit that the model fails on is not kept, those that it has answered are', async () => {
    const memory = playedMemory();
    const whole = answeringMarian();
    const translator = translatorWith({
      translate: async (units, options) =>
        (await whole.translate(units, options)).map((answer) =>
          answer.source.includes('grève') ? { ...answer, hypotheses: [], failure: new Fr2enError('ERR_SEGMENT', 'it fails.') } : answer,
        ),
    });
    await expect(translator.translate(french, { memory })).rejects.toMatchObject({ code: 'ERR_SEGMENT' });
    expect(frenchOf(memory)).toEqual(['Le chat dort.', 'Le maire a dit « non » hier.']);
  });

  test('a call that is stopped has kept what was settled', async () => {
    const memory = playedMemory();
    const stop = new AbortController();
    const long = Array.from({ length: 400 }, (_, nth) => `Le chat ${nth} dort.`).join(' ');
    const translator = translatorWith();
    let done = 0;
    const call = translator.translate(long, {
      memory,
      signal: stop.signal,
      onProgress: ({ done: now }) => ((done = now) === 20 ? stop.abort() : undefined),
    });
    await expect(call).rejects.toMatchObject({ code: 'ERR_ABORTED' });
    expect(memory.units.size).toBeGreaterThanOrEqual(done);
    const again = await translator.translate(long, { memory });
    expect(again.report.remembered).toBeGreaterThanOrEqual(20);
    expect(again.text).toBe((await translator.translate(long)).text);
  });

  test('English made while the model failed on another wording is not kept', async () => {
    const memory = playedMemory();
    let asked = 0;
    const whole = answeringMarian();
    const translator = translatorOf(
      {
        ...whole,
        translate: async (units, options) =>
          asked++ === 0
            ? whole.translate(units, options)
            : (await whole.translate(units, options)).map((answer) => ({
                ...answer,
                hypotheses: [],
                failure: new Fr2enError('ERR_SEGMENT', 'it fails.'),
              })),
      },
      toSettings(),
      async (unit, answer, { ask }) => {
        await ask(['Le chat.']);
        return { text: answer.hypotheses[0]!.text, score: -1, tokens: 3, checks: [], source: answer.source, target: unit.masked.text };
      },
    );
    expect((await translator.translate('Le chat dort.', { memory })).segments[0]!.origin).toBe('model');
    expect(memory.units.size).toBe(0);
  });
});

describe('what a call finds', () => {
  const human = { humans: { 'Le maire a dit « non » hier.': 'The mayor said «no» yesterday: {x}.' } };

  test('a person’s English comes before the model’s, in the style of the call', async () => {
    const memory = playedMemory(human);
    const translator = translatorWith();
    await translator.translate(french);
    const { segments, report } = await translator.translate(french, { memory });
    expect(segments[1]).toMatchObject({
      origin: 'memory',
      human: true,
      target: { text: 'The mayor said “no” yesterday: {x}.' },
      checks: [],
    });
    expect(segments[1]).not.toHaveProperty('score');
    expect(segments.map(({ origin }) => origin)).toEqual(['model', 'memory', 'model']);
    expect(report.remembered).toBe(1);
    expect(frenchOf(memory)).toEqual(['La grève est longue.', 'Le chat dort.']);
  });

  test.each([
    ['a person’s', human],
    ['the model’s', {}],
  ])('words of %s English are aligned once', async (_whose, options) => {
    const memory = playedMemory(options);
    const translator = translatorWith();
    await translator.translate(french, { memory });
    const first = await translator.translate(french, { memory, words: true });
    const { rows } = translator.statistics();
    const second = await translator.translate(french, { memory, words: true });
    expect(translator.statistics().rows).toBe(rows);
    expect(first.segments[1]!.words).not.toEqual([]);
    expect(second.segments).toEqual(first.segments);
    expect((await translator.translate(french, { memory })).segments[1]).not.toHaveProperty('words');
  });

  test('English that was not there when the call began is the model’s', async () => {
    const memory = playedMemory();
    await translatorWith().translate(french, { memory });
    for (const [key, entry] of memory.units) memory.units.set(key, { ...entry, kept: Date.now() + 60_000 });
    expect((await translatorWith().translate(french, { memory })).segments.map(({ origin }) => origin)).toEqual([
      'model',
      'model',
      'model',
    ]);
    for (const [key, entry] of memory.units) memory.units.set(key, { ...entry, kept: Date.now() - 60_000 });
    expect((await translatorWith().translate(french, { memory })).report.remembered).toBe(3);
  });

  test('what is hidden in a person’s English keeps its place', async () => {
    const text = 'Tapez {x} ici.';
    const memory = playedMemory({ humans: { [text]: 'Type {x} here.' } });
    const opaque = [{ start: 6, end: 9 }];
    const { segments } = await translatorWith().translate({ text, opaque }, { memory });
    expect(segments[0]!.target.text).toBe('Type {x} here.');
  });

  test('what cannot be read is asked for once more', async () => {
    const memory = playedMemory();
    const translator = translatorWith();
    const first = await translator.translate(french, { memory });
    for (const [key, entry] of memory.units) memory.units.set(key, { ...entry, details: [1, 2] });
    const { rows } = translator.statistics();
    expect((await translator.translate(french, { memory })).text).toBe(first.text);
    expect(translator.statistics().rows).toBeGreaterThan(rows);
  });
});

describe('suggestions', () => {
  const near: Suggestion = { source: 'Le chat dort bien.', target: 'The cat sleeps well.', similarity: 0.86 };
  const other: Suggestion = { source: 'Le chat dort là.', target: 'The cat sleeps there.', similarity: 0.85 };
  const humans = { 'La grève est longue.': 'The strike is long.' };
  const memory = playedMemory({ humans, similar: { 'Le chat dort.': [near, other], 'La grève est longue.': [near] } });

  test('come with the segments that they are for, as many as are asked for, and never with a person’s English', async () => {
    const { segments } = await translatorWith().translate(french, { memory, suggestions: 1 });
    expect(segments.map(({ suggestions }) => suggestions)).toEqual([[near], undefined, undefined]);
  });

  test('come with remembered English too', async () => {
    const { segments } = await translatorWith().translate(french, { memory, suggestions: 3 });
    expect(segments[0]).toMatchObject({ origin: 'memory', suggestions: [near, other] });
  });

  test('only if they are asked for', async () => {
    const { segments } = await translatorWith().translate(french, { memory });
    expect(segments.some((segment) => 'suggestions' in segment)).toBe(false);
  });
});
