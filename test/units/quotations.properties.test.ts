import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderGap } from '../../src/reassembly/gaps.js';
import { toQuotedUnit } from '../../src/units/quoted.js';
import { restoreQuotations } from '../../src/units/restore.js';
import { findMarks } from '../../src/segmentation/quotations/find-marks.js';
import { sliceOf } from '../../src/text/spans.js';

const words = fc.constantFrom('Oui', 'l’équipe est là', 'il part', 'un écran de 15"', 'le Sénat');
const quoted = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small' },
    words,
    tie('text').map((inner) => `«\u00a0${inner}\u00a0»`),
    tie('text').map((inner) => `“${inner}”`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `${one}, ${other}`),
  ),
})).text;
const bits = fc.constantFrom('«', '»', '“', '”', '"', ' ', '\u00a0', '\n', 'mot', '.', ',', '– ');
const gaps = fc.array(bits, { maxLength: 30 }).map((parts) => parts.join(''));

test('a gap in the style of the source is the source', () => {
  fc.assert(
    fc.property(gaps, fc.nat(30), fc.nat(30), (text, one, other) => {
      const gap = { start: Math.min(one, other, text.length), end: Math.min(Math.max(one, other), text.length) };
      expect(renderGap(text, gap, findMarks(text).marks, 'source')).toBe(sliceOf(text, gap));
    }),
  );
});

test('a gap keeps all but marks and the blanks beside them', () => {
  fc.assert(
    fc.property(gaps, (text) => {
      const { marks } = findMarks(text);
      const bare = (one: string): string => one.replace(/[^\S\n]|["“”‘’«»']/gu, '');
      const whole = { start: 0, end: text.length };
      const english = renderGap(text, whole, marks, 'english');
      expect(bare(english)).toBe(bare(text));
      expect([...english.matchAll(/["“”‘’«»']/gu)]).toHaveLength([...text.matchAll(/["“”«»]/gu)].length);
    }),
  );
});

test('the identity translation gives back every mark once', () => {
  fc.assert(
    fc.property(quoted, fc.nat(), fc.nat(), (quotation, from, length) => {
      const text = `Il dit : ${quotation} hier.`;
      const { marks } = findMarks(text);
      const places = [...text.matchAll(/\S+/gu)].map(({ index, 0: { length: size } }) => ({ start: index, end: index + size }));
      const first = from % places.length;
      const last = Math.min(first + (length % places.length), places.length - 1);
      const segment = { start: places[first]!.start, end: places[last]!.end };
      const unit = toQuotedUnit(text, segment, marks);
      expect(unit.marks.filter(({ role }) => role === 'open')).toHaveLength(unit.marks.filter(({ role }) => role === 'close').length);
      const restored = restoreQuotations(unit.text, unit, 'source');
      expect(restored?.replace(/\s+/gu, '')).toBe(sliceOf(text, segment).replace(/\s+/gu, ''));
    }),
    { numRuns: 500 },
  );
});
