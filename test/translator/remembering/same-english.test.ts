import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGlossary } from '../../../src/glossary/glossary.js';
import { toSettings } from '../../../src/options.js';
import type { TranslateOptions, Translation } from '../../../src/translation.js';
import type { Prose } from '../../../src/segmentation/types.js';
import { translatorOf } from '../../../src/translator/pipeline.js';
import { playedMemory } from '../../fixtures/played-memory.js';
import { frenchText } from '../../invariants/french.js';
import { answeringMarian } from './answering-marian.js';

const translator = translatorOf(answeringMarian(), toSettings());

/** All that a caller gets but where it came from and how long it took. */
const withoutOrigins = ({ text, segments, report }: Translation): unknown => ({
  text,
  segments: segments.map((segment) => ({ ...segment, origin: segment.origin === 'memory' ? 'model' : segment.origin })),
  report: { ...report, remembered: 0, milliseconds: 0 },
});

const glossaries = [
  [],
  [['chat', 'tomcat']],
  [
    ['chat', 'tomcat'],
    ['Paris', 'Paree'],
  ],
  [['Paris', 'Lutetia']],
  [['orage', 'storm']],
].map((terms) => createGlossary(terms as [string, string][]));

const calls = fc.record({
  quotes: fc.constantFrom('english', 'source', 'straight'),
  beams: fc.constantFrom(1, 4),
  alternatives: fc.constantFrom(0, 2),
  words: fc.boolean(),
  glossary: fc.constantFrom(...glossaries),
}) satisfies fc.Arbitrary<TranslateOptions>;

const codes = fc.constantFrom('ls -l', '{nom}', '«x» 1 234,5', 'a. B', '😀');

/** Texts with hidden spans, of few sentences, so that they come again in other places, lines and quotations. */
const prose: fc.Arbitrary<Prose> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Le chat dort à Paris. ',
        'Le chat\ndort à Paris. ',
        '« Oui », dit le maire. ',
        '« Le chat dort. ',
        ' » ',
        '\n\n',
        'LE CHAT DORT. ',
      ),
      fc.constantFrom('Il dit « non ».\n', 'Le *chat* dort[1]. ', 'Le maire a reçu 12 000 lettres. ', 'Photo : Jeanne Roux\n'),
      codes.map((code) => ({ code })),
    ),
    { maxLength: 10 },
  )
  .map((pieces) => {
    let text = '';
    const opaque: { start: number; end: number }[] = [];
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else opaque.push({ start: text.length, end: (text += piece.code).length });
    }
    return { text, opaque };
  });

describe('a memory changes nothing but the time', () => {
  test.each([
    ['texts of all kinds', frenchText(), 1],
    ['texts with hidden spans, the same sentences in many places', prose, 1.5],
  ])('%s', async (_name, texts: fc.Arbitrary<string | Prose>, share) => {
    const memory = playedMemory();
    await fc.assert(
      fc.asyncProperty(texts, calls, async (french, options) => {
        const without = await translator.translate(french, options);
        const first = await translator.translate(french, { ...options, memory });
        const { rows } = translator.statistics();
        const second = await translator.translate(french, { ...options, memory });
        expect(translator.statistics().rows).toBe(rows);
        expect(withoutOrigins(first)).toEqual(withoutOrigins(without));
        expect(withoutOrigins(second)).toEqual(withoutOrigins(without));
        expect(second.segments.every(({ origin }) => origin !== 'model')).toBe(true);
        expect(second.report.remembered).toBe(without.segments.filter(({ origin }) => origin === 'model').length);
      }),
      { numRuns: 100 },
    );
    // every text meets what it has left itself, and where the same sentences come again, what others have left
    expect(memory.looked.found).toBeGreaterThanOrEqual(share * memory.units.size);
  });
});
