import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventData } from '../../../../../src/server/web/files/sending/event-data.js';

const bodyOf = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const allOf = async (items: AsyncIterable<unknown>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const dataIn = async (...chunks: readonly string[]): Promise<unknown[]> => {
  const encoder = new TextEncoder();
  return allOf(eventData(bodyOf(chunks.map((chunk) => encoder.encode(chunk)))));
};

test('nothing comes of nothing', async () => {
  expect(await dataIn()).toEqual([]);
  expect(await dataIn(': still here\n\n', 'event: done\n\n')).toEqual([]);
});

test('an event may have a name, comments, several lines of data and any line ends', async () => {
  expect(await dataIn('event: job\ndata: {"done":1}\n\n: still here\n\ndata: {"done":\ndata: 2}\r\n\r\ndata:3\n\n')).toEqual([
    { done: 1 },
    { done: 2 },
    3,
  ]);
});

test('an event that was cut off is left out', async () => {
  expect(await dataIn('data: 1\n\ndata: 2\n')).toEqual([1]);
});

test('it does not matter where the chunks are cut', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat()), async (texts, cuts) => {
      const bytes = new TextEncoder().encode(texts.map((text) => `data: ${JSON.stringify({ text })}\n\n`).join(''));
      const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
      const chunks = places.slice(1).map((end, nth) => bytes.subarray(places[nth], end));
      expect(await allOf(eventData(bodyOf(chunks)))).toEqual(texts.map((text) => ({ text })));
    }),
  ));
