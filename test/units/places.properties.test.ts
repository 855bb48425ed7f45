import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotations } from '../../src/checks/quotations/quotations.js';
import { withoutHypothesis } from '../../src/checks/run-checks.js';
import { type QuoteStyle, quoteStyles } from '../../src/reassembly/styles.js';
import { toTypography } from '../../src/reassembly/typography.js';
import { analyse } from '../../src/segmentation/analyse.js';
import { canStand, marksIn, type MarkRole } from '../../src/text/marks/mark-places.js';
import { markFor } from '../../src/text/marks/quotation-marks.js';
import { unmask } from '../../src/units/masks/unmask.js';
import { fromUnit, toUnit, type Unit } from '../../src/units/units.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { answerWith } from '../repair/played-marian.js';
import { plausibleEnglish, quotedFrench, syntheticEnglish } from './synthetic-english.js';

const lexicon = createLexicon();
const units: readonly Unit[] = quotedFrench.flatMap((text) => {
  const { segments, marks } = analyse(text);
  return segments.map((segment) => toUnit(text, segment, marks, lexicon)).filter(({ quoted }) => quoted.marks.length > 0);
});
const styles = fc.constantFrom(...quoteStyles);

const passes = ({ text, marks }: Unit, target: string): boolean =>
  quotations.run({ source: text, target, marks, answer: answerWith(text, []), ...withoutHypothesis, lexicon })?.length === 0;

const allStand = (english: string, marks: readonly MarkRole[]): boolean =>
  marksIn(english, marks)?.every((mark) => canStand(english, mark)) ?? false;

test.each([
  ['anywhere', (unit: Unit) => syntheticEnglish(unit.marks.length)],
  ['where a printer might have them', (unit: Unit) => plausibleEnglish(unit.marks.map(({ role }) => role))],
])('marks %s: what passes the check is printed without a guess', (_, english) => {
  const pairs = fc.constantFrom(...units).chain((unit) => fc.tuple(fc.constant(unit), english(unit)));
  let passed = 0;
  fc.assert(
    fc.property(pairs, styles, ([unit, answer], style) => {
      if (!passes(unit, answer)) return;
      passed += 1;
      expect(fromUnit(unmask(answer, unit.masked).text, unit, style).isSpread).toBe(false);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(200);
});

test('typography leaves a mark its place', () => {
  const role = fc.constantFrom<MarkRole>(
    { role: 'open', markIndex: 0 },
    { role: 'close', markIndex: 0 },
    { role: 'open', markIndex: undefined },
    { role: 'close', markIndex: undefined },
    { role: 'literal', markIndex: undefined },
  );
  const pairs = fc
    .array(role, { minLength: 1, maxLength: 4 })
    .chain((marks) =>
      fc.tuple(fc.constant(marks), fc.oneof(syntheticEnglish(marks.length), plausibleEnglish(marks.map((mark) => mark.role)))),
    );
  const sources = fc.constantFrom(...quotedFrench, '– Oui – non… — peut-être', 'oui – non ― si..', '');
  fc.assert(
    fc.property(pairs, sources, styles, ([marks, english], source, style) => {
      expect(allStand(toTypography(english, source, style), marks)).toBe(allStand(english, marks));
    }),
    { numRuns: 3000 },
  );
});

test('whatever the English, each mark of the source is printed once, nested as there, and no other', () => {
  const printedAs = (unit: Unit, style: QuoteStyle): string[] =>
    unit.quoted.marks
      .filter(({ role, markIndex }) => role !== 'literal' && markIndex !== undefined)
      .map(({ role, depth, source }) => (style === 'source' ? source.trim() : markFor(style, role === 'open' ? 'open' : 'close', depth)));
  const pairs = fc
    .constantFrom(...units)
    .chain((unit) =>
      fc.tuple(fc.constant(unit), fc.oneof(fc.nat(6).chain(syntheticEnglish), plausibleEnglish(unit.marks.map(({ role }) => role)))),
    );
  fc.assert(
    fc.property(pairs, styles, ([unit, answer], style) => {
      const hasInches = unit.primes.length > 0;
      // inches look like straight marks
      fc.pre(!hasInches || style !== 'straight');
      const english = unmask(answer.replace(/['’‘]/gu, ''), unit.masked).text;
      const marks = [...fromUnit(english, unit, style).text.matchAll(/["'«»“”„‟‘’]/gu)].map(([mark]) => mark);
      expect(hasInches ? marks.filter((mark) => mark !== '"') : marks).toEqual(printedAs(unit, style));
    }),
    { numRuns: 3000 },
  );
});
