import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/segmentation/analyse.js';
import { segment } from '../../src/segmentation/segment.js';
import { frenchText } from '../invariants/french.js';

const show = (text: string): string[] => segment(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  ['', []],
  ['Le pont rouvre\n\nIl pleut. Il vente.', ['headline: Le pont rouvre', 'sentence: Il pleut.', 'sentence: Il vente.']],
  ['1. Toute personne a des droits.', ['sentence: Toute personne a des droits.']],
  ['– Vraiment ?\n– Oui.', ['sentence: Vraiment ?', 'sentence: Oui.']],
  ['Lundi\t12 °C\tpluie', ['headline: Lundi', 'headline: 12 °C', 'headline: pluie']],
  ['***\n\n12,5', ['verbatim: ***', 'verbatim: 12,5']],
  ['https://www.example.fr/a-b\n\nVoir www.example.fr', ['verbatim: https://www.example.fr/a-b', 'headline: Voir www.example.fr']],
  ['PARIS (Reuters) – Le pont rouvre.', ['attribution: PARIS (Reuters) –', 'sentence: Le pont rouvre.']],
  ['Le pont, mardi. Photo : Inès Valcourt', ['sentence: Le pont, mardi.', 'attribution: Photo : Inès Valcourt']],
  ['Radio » Matinale » Invités', ['headline: Radio', 'headline: Matinale', 'headline: Invités']],
  ['Nom;Prix\nLin;3,5', ['headline: Nom', 'headline: Prix', 'headline: Lin', 'verbatim: 3,5']],
  ['Lin | Photo : Inès Valcourt', ['headline: Lin', 'attribution: Photo : Inès Valcourt']],
  ['Objet : le lin\nDe : Hugo <h@lin.example>', ['attribution: Objet :', 'headline: le lin', 'attribution: De : Hugo <h@lin.example>']],
  ['> Il pleut.\n>\n>> Oui ?', ['sentence: Il pleut.', 'sentence: Oui ?']],
  ['<< Il pleut. >> << Il vente. >>', ['sentence: Il pleut.', 'sentence: Il vente.']],
  ['x'.repeat(300), [`verbatim: ${'x'.repeat(300)}`]],
  ['Par Jeanne Roux\n\nIl pleut.', ['attribution: Par Jeanne Roux', 'sentence: Il pleut.']],
])('%j', (text, wanted) => {
  expect(show(text)).toEqual(wanted);
});

describe('invariants', () => {
  test('gaps and segments joined together are the text, and a segment has no white space at its edges', () => {
    fc.assert(
      fc.property(frenchText(), (text) => {
        let rebuilt = '';
        let at = 0;
        for (const { start, end } of segment(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rebuilt += text.slice(at, start) + text.slice(start, end);
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(text);
      }),
    );
  });

  test('no letter or digit is left in a gap, except in list marks', () => {
    fc.assert(
      fc.property(frenchText(), (text) => {
        let at = 0;
        for (const { start, end } of [...segment(text), { start: text.length, end: text.length }]) {
          expect(text.slice(at, start).replace(/\d+\.|[a-z]\)/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
          at = end;
        }
      }),
    );
  });

  test('opened and closed quotations are counted once, as many as there are marks', () => {
    fc.assert(
      fc.property(frenchText(), (text) => {
        const { segments, marks } = analyse(text);
        if (segments.length === 0) return;
        const first = segments[0]!.start;
        const last = segments.at(-1)!.end;
        const count = (role: string, isCounted: (start: number) => boolean): number =>
          marks.filter((mark) => mark.role === role && isCounted(mark.start)).length;
        expect(segments.reduce((sum, { quotation }) => sum + quotation.opens, 0)).toBe(count('open', (start) => start < last));
        expect(segments.reduce((sum, { quotation }) => sum + quotation.closes, 0)).toBe(count('close', (start) => start >= first));
      }),
    );
  });

  test('attributions lie inside their segment, in order', () => {
    fc.assert(
      fc.property(frenchText(), (text) => {
        for (const { start, end, attributions } of segment(text)) {
          let at = start;
          for (const span of attributions) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(end);
            at = span.end;
          }
        }
      }),
    );
  });
});
