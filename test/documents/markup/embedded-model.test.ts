// What must hold for the markup of a hundred sentences in the English of the embedded model, whatever its words.
import { afterAll, describe, expect, test } from 'vitest';
import { createMarkupPlacer, type MarkedPart, seamsOf } from '../../../src/documents/markup/with-markup.js';
import { createTranslator } from '../../../src/translator/create-translator.js';
import type { Translator } from '../../../src/translator/translator.js';
import '../../fixtures/typescript/children.js';
import { sentences } from '../../cases/markup/sentences.js';
import { blocksOf, documentOf, type MarkedSentences } from './marked-document.js';

const document = documentOf(sentences);
let translator: Translator | undefined;

const partsOf = async ({ prose: text, blocks, opaque, tags }: MarkedSentences): Promise<MarkedPart[]> => {
  translator ??= await createTranslator({ workers: 1, threads: 2 });
  const place = createMarkupPlacer({ prose: text, bom: false, tags });
  const parts: MarkedPart[] = [];
  for await (const part of translator.stream({ text, blocks, opaque, seams: seamsOf(document) })) parts.push(place(part));
  return parts;
};

afterAll(async () => {
  await translator?.dispose();
});

describe('a hundred sentences', () => {
  test('each tag stands once, in its own sentence, in order of place, and properly nested', { timeout: 120_000 }, async () => {
    expect(sentences).toHaveLength(100);
    const parts = await partsOf(document);
    const english = blocksOf(parts);
    expect(english).toHaveLength(sentences.length);
    let first = 0;
    english.forEach(({ text, tags }, nth) => {
      const { french } = sentences[nth]!;
      const count = french.match(/<[^<>]+>/gu)!.length;
      const own = document.tags.slice(first, first + count);
      expect(
        tags.map(({ tag }) => tag).sort((one, other) => one - other),
        french,
      ).toEqual(own.map((_, at) => first + at));
      expect(areNested(tags), french).toBe(true);
      const places = tags.map(({ at }) => at);
      expect(places, french).toEqual([...places].sort((one, other) => one - other));
      expect(
        places.every((at) => at >= 0 && at <= text.length),
        french,
      ).toBe(true);
      first += count;
    });
    for (const { segment, marked } of parts)
      if (segment && marked) expect(marked.text.replaceAll(' ', '')).toBe(segment.target.text.replaceAll(' ', ''));
  });
});

const areNested = (tags: readonly { readonly tag: number }[]): boolean => {
  const open: number[] = [];
  return tags.every(({ tag }) => {
    const { side, partner } = document.tags[tag]!;
    if (side === 'open') open.push(tag);
    return side !== 'close' || open.pop() === partner;
  });
};
