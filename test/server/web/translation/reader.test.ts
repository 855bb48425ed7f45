import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../../../src/server/web/api/problem.js';
import type { StreamLine } from '../../../../src/server/web/api/types.js';
import { createReader } from '../../../../src/server/web/translation/reader.js';
import { segment, shown } from './pieces.js';

const report = { segments: 1, ok: 1, repaired: 0, failed: 0, remembered: 0, tokens: 3, milliseconds: 1 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that answers every text with one segment, and remembers what it was asked. */
const readerOf = (most?: number) => {
  const asked: { readonly text: string; readonly signal: AbortSignal }[] = [];
  const noticed: unknown[] = [];
  const server = { problem: undefined as ApiProblem | undefined, language: undefined as string | undefined };
  const reader = createReader({
    async *translate(text, signal): AsyncGenerator<StreamLine> {
      yield { model: { name: 'tiny', revision: '1' } };
      asked.push({ text, signal });
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (server.problem) throw server.problem;
      if (server.language !== undefined) yield { language: { code: server.language } };
      yield { gap: '', segment: segment(text, 0) };
      yield { gap: '', segment: null };
      yield { report };
    },
    most: () => most,
    notice: (error) => noticed.push(error),
  });
  return { reader, asked, noticed, server };
};

describe('typing', () => {
  test('is translated after a pause, once', async () => {
    const { reader, asked, noticed } = readerOf();
    for (const text of ['I', 'Il', 'Il pleut.']) {
      reader.write(text);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(reader.reading.get().state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked.map(({ text }) => text)).toEqual(['Il pleut.']);
    expect(reader.reading.get()).toMatchObject({ state: 'done', report });
    expect(shown(reader.reading.get())).toEqual(['Il pleut.']);
    expect(noticed).toEqual([undefined]);
  });

  test('stops the request for what stood there before, whose English is not taken any more', async () => {
    const { reader, asked } = readerOf();
    reader.write('Il pleut.');
    await vi.advanceTimersByTimeAsync(350);
    expect(asked[0]?.signal.aborted).toBe(false);
    reader.write('Il neige.');
    expect(asked[0]?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(120);
    expect(reader.reading.get().pieces).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(shown(reader.reading.get())).toEqual(['Il neige.']);
  });

  test('nothing is asked for nothing', async () => {
    const { reader, asked } = readerOf();
    reader.write('Oui');
    reader.write(' ');
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual([]);
    expect(reader.reading.get().state).toBe('empty');
  });
});

test('a text that the server would refuse is not sent', async () => {
  const { reader, asked } = readerOf(5);
  reader.write('Il pleut.');
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([]);
  expect(reader.reading.get().state).toBe('too long');
});

test('what went wrong is said, and the text is translated when asked again', async () => {
  const { reader, noticed, server } = readerOf();
  server.problem = new ApiProblem(0, 'offline', '');
  reader.write('Il pleut.');
  await vi.advanceTimersByTimeAsync(2000);
  expect(reader.reading.get().state).toBe('failed');
  expect(noticed).toEqual([server.problem]);
  server.problem = undefined;
  reader.again();
  await vi.advanceTimersByTimeAsync(2000);
  expect(reader.reading.get().state).toBe('done');
});

test('what language the text seems to be in holds until another translation says otherwise', async () => {
  const { reader, server } = readerOf();
  const foreign: (string | undefined)[] = [];
  reader.reading.subscribe(() => foreign.push(reader.reading.get().foreign));
  server.language = 'en';
  reader.write('It is raining.');
  await vi.advanceTimersByTimeAsync(2000);
  expect(foreign.at(-1)).toBe('en');
  // a word more does not make the warning blink
  foreign.length = 0;
  reader.write('It is raining again.');
  await vi.advanceTimersByTimeAsync(2000);
  expect(new Set(foreign)).toEqual(new Set(['en']));
  server.language = undefined;
  reader.write('Il pleut.');
  await vi.advanceTimersByTimeAsync(2000);
  expect(reader.reading.get()).toMatchObject({ state: 'done', foreign: undefined });
});
