import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAttributionLine } from '../../src/attribution-lines/recognise/is-attribution-line.js';
import { toEnglishAttribution } from '../../src/attribution-lines/render/to-english.js';
import { segment } from '../../src/segmentation/segment.js';
import { attributionLine } from './generated-lines.js';

const runs = { numRuns: 3000 };

test('every line of the grammar is recognised', () => {
  fc.assert(
    fc.property(attributionLine, ({ french }) => {
      expect(isAttributionLine(french, { start: 0, end: french.length })).toBe(true);
    }),
    runs,
  );
});

test('every line of the grammar is put into English whole; names, agencies and addresses stay letter for letter', () => {
  fc.assert(
    fc.property(attributionLine, ({ french, english }) => {
      expect(toEnglishAttribution(french)).toBe(english);
    }),
    runs,
  );
});

test('no line of the grammar reaches the model', () => {
  fc.assert(
    fc.property(attributionLine, ({ french }) => {
      const before = 'Il pleut sur la ville.\n\n';
      const segments = segment(`${before}${french}\n\nIl fait beau.`);
      expect(segments[1]).toMatchObject({ kind: 'attribution', start: before.length, end: before.length + french.length });
    }),
    runs,
  );
});
