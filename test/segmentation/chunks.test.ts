import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChunks, toProseChunks } from '../../src/segmentation/chunks.js';

const collect = async (pieces: Iterable<string>): Promise<string[]> => {
  const chunks: string[] = [];
  for await (const { text } of toChunks(pieces)) chunks.push(text);
  return chunks;
};

const inPieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, nth) => text.slice(nth * size, (nth + 1) * size));

const paragraphs = 'Le chat dort sur la table de la cuisine. Il pleut.\n\n'.repeat(4_000);
const sentences = 'Le chat dort sur la table de la cuisine. '.repeat(4_000);
const loneSurrogate = /\p{Surrogate}/u;
const nothingToCutAt = '😀'.repeat(60_000);

test('a short text is one chunk, an empty one none', async () => {
  expect(await collect(['Le chat ', 'dort.'])).toEqual(['Le chat dort.']);
  expect(await collect([])).toEqual([]);
  expect(await collect([''])).toEqual([]);
});

test('a long text is cut at blank lines, else between sentences, never inside a character', async () => {
  const first = (await collect([paragraphs]))[0]!;
  expect(first.endsWith('\n\n')).toBe(true);
  expect((await collect([sentences])).every((chunk) => chunk.startsWith('Le chat'))).toBe(true);
  const cut = await collect([nothingToCutAt]);
  expect(cut.length).toBeGreaterThan(1);
  expect(cut.every((chunk) => !loneSurrogate.test(chunk))).toBe(true);
});

test('the cuts depend on the text alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(paragraphs, sentences, nothingToCutAt),
      fc.integer({ min: 1_000, max: 90_000 }),
      async (text, size) => {
        const chunks = await collect(inPieces(text, size));
        expect(chunks.join('')).toBe(text);
        expect(chunks).toEqual(await collect([text]));
      },
    ),
    { numRuns: 20 },
  );
});

test('the last chunk says so', async () => {
  const lasts: boolean[] = [];
  for await (const { isLast } of toChunks([paragraphs])) lasts.push(isLast);
  expect(lasts.length).toBeGreaterThan(1);
  expect(lasts.indexOf(true)).toBe(lasts.length - 1);
});

test('chunks of prose keep their blocks, their opaque spans and the places of markup', () => {
  const block = 'Tapez ls -l ici. ';
  const text = block.repeat(4_000);
  const starts = Array.from({ length: 4_000 }, (_, nth) => nth * block.length);
  const chunks = [
    ...toProseChunks({
      text,
      blocks: starts.map((start) => ({ start, end: start + block.length, kind: 'paragraph' })),
      opaque: starts.map((start) => ({ start: start + 6, end: start + 11 })),
      seams: starts.map((start) => start + 6),
    }),
  ];
  expect(chunks.length).toBeGreaterThan(1);
  for (const { text: part, blocks, liftIn, hasSeamIn } of chunks) {
    expect(part).not.toContain('ls -l');
    expect(liftIn({ start: 0, end: part.length })(part)).toBe(block.repeat(part.length / block.length));
    expect(blocks.map(({ start, end }) => end - start)).toEqual(blocks.map(() => block.length));
    expect(blocks.map((span) => hasSeamIn(span))).toEqual(blocks.map(() => true));
    expect(hasSeamIn({ start: 7, end: block.length })).toBe(false);
  }
});
