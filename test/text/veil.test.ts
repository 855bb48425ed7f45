import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/text/spans.js';
import { createVeil, isVeilCode } from '../../src/text/veil.js';

/** A text and spans of it, in order and without overlap. */
const spanned = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 12 })).map(([text, places]) => {
  const edges = [...new Set(places.map((place) => Math.min(place, text.length)))].sort((one, other) => one - other);
  const spans: Span[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) spans.push({ start: edges[at]!, end: edges[at + 1]! });
  return { text, spans };
});

test('a veil is as long as the text and shows nothing of what it hides; lifted, the text is as it was', () => {
  fc.assert(
    fc.property(spanned, ({ text, spans }) => {
      const veil = createVeil(text, spans);
      expect(veil.text).toHaveLength(text.length);
      for (const { start, end } of spans) {
        for (let at = start; at < end; at += 1) expect(isVeilCode(veil.text.charCodeAt(at))).toBe(true);
      }
      expect(veil.liftIn({ start: 0, end: text.length })(veil.text)).toBe(text);
    }),
  );
});

test('hidden spans come back wherever they have moved', () => {
  const text = 'Tapez ls -l ou rm ici.';
  const veil = createVeil(text, [
    { start: 6, end: 11 },
    { start: 15, end: 17 },
  ]);
  const [one, other] = [veil.text.slice(6, 11), veil.text.slice(15, 17)];
  expect(veil.liftIn({ start: 0, end: text.length })(`Type here ${other} or ${one}.`)).toBe('Type here rm or ls -l.');
  // a part restores only its own spans
  expect(veil.liftIn({ start: 0, end: 12 })(`${other} or ${one}`)).toBe(`${other} or ls -l`);
});

test('a text may have private-use characters itself', () => {
  const text = '\ue000 Tapez ls. \ue001';
  const veil = createVeil(text, [{ start: 8, end: 10 }]);
  expect(veil.liftIn({ start: 0, end: text.length })(veil.text)).toBe(text);
});

test('more spans than characters: a part of the text is still lifted correctly', () => {
  const text = 'a '.repeat(10_000);
  const spans = Array.from({ length: 10_000 }, (_, nth) => ({ start: nth * 2, end: nth * 2 + 1 }));
  const veil = createVeil(text, spans);
  expect(veil.liftIn({ start: 14_000, end: 14_020 })(veil.text.slice(14_000, 14_020))).toBe('a '.repeat(10));
});
