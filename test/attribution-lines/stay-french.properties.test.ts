import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { isSectionHeading } from '../../src/attribution-lines/recognise/known-fields.js';
import { createTranslator } from '../../src/translator/create-translator.js';
import type { Translator } from '../../src/translator/translator.js';
import '../fixtures/typescript/children.js';
import { tinyModel } from '../fixtures/models.js';
import { attributionLine } from './generated-lines.js';

let made: Promise<Translator> | undefined;
afterAll(async () => (await made)?.dispose());

test('with the attributions of the source, every line stays byte for byte, but for headings that name a section', async () => {
  made ??= createTranslator({ model: tinyModel, workers: 1, threads: 1, attributions: 'source' });
  const translator = await made;
  const lines = fc.array(attributionLine, { minLength: 20, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(lines, async (pairs) => {
      const { text } = await translator.translate(pairs.map(({ french }) => french).join('\n\n'));
      expect(text.split('\n\n')).toEqual(pairs.map(({ french, english }) => (isSectionHeading(french) ? english : french)));
    }),
    { numRuns: 40 },
  );
});
