import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FoundMarks, findMarks } from '../../../src/segmentation/quotations/find-marks.js';
import { sliceOf } from '../../../src/text/spans.js';

const bits = [
  '«',
  '»',
  '“',
  '”',
  '„',
  '‟',
  '‹',
  '›',
  '‘',
  '’',
  '‚',
  '"',
  "'",
  "''",
  ' ',
  '\u00a0',
  '\u202f',
  '\n',
  '\n\n',
  '\r\n',
  'mot',
  'Mot',
  '15',
  '.',
  ',',
  '– ',
  '(',
  ')',
  'l’',
  "d'",
  '😀',
  '\ud800',
];
const marked = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(''));

/** In order, without overlap, on mark characters; partners point at each other; pairs are nested with one depth to a pair. */
const assertSound = (text: string, { marks }: FoundMarks, depthBefore: number): void => {
  let end = 0;
  const stack: number[] = [];
  marks.forEach((mark, index) => {
    expect(mark.start).toBeGreaterThanOrEqual(end);
    expect(sliceOf(text, mark)).toMatch(/^(?:[«»“”„‟‹›‘’‚"']|'{2}|’{2}|‘{2})$/u);
    end = mark.end;
    expect(mark.depth).toBeGreaterThanOrEqual(1);
    if (mark.role === 'resume') expect(mark.partner).toBeUndefined();
    if (mark.partner === undefined) return;
    const other = marks[mark.partner]!;
    expect([other.partner, other.depth, other.role]).toEqual([index, mark.depth, mark.role === 'open' ? 'close' : 'open']);
    if (mark.role === 'open') {
      stack.push(index);
      expect(mark.depth).toBeLessThanOrEqual(stack.length + depthBefore + unclosedBefore(marks, index));
    } else expect(stack.pop()).toBe(mark.partner);
  });
  expect(stack).toEqual([]);
};

const unclosedBefore = (marks: FoundMarks['marks'], index: number): number =>
  marks.slice(0, index).filter(({ role, partner }) => role === 'open' && partner === undefined).length;

test('roles nest in any text', () => {
  fc.assert(
    fc.property(marked, (text) => {
      assertSound(text, findMarks(text), 0);
    }),
    { numRuns: 2000 },
  );
});

test('roles nest in the part after any text', () => {
  fc.assert(
    fc.property(marked, marked, (before, text) => {
      const { open } = findMarks(before);
      expect(open.map(({ depth }) => depth)).toEqual(open.map((_, nth) => nth + 1));
      assertSound(text, findMarks(text, open), open.length);
    }),
    { numRuns: 1000 },
  );
});

const quotation = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('Oui', 'l’équipe est là', 'non.', 'il part !'),
    tie('text').map((inner) => `« ${inner} »`),
    tie('text').map((inner) => `“${inner}”`),
    fc.tuple(tie('text'), tie('text')).map(([one, other]) => `${one}, ${other}`),
  ),
})).text;

test('in a balanced paragraph every mark has a partner', () => {
  fc.assert(
    fc.property(quotation, (text) => {
      const { marks, open } = findMarks(`Il dit : ${text} hier.`);
      expect(open).toEqual([]);
      expect(marks).toHaveLength([...text.matchAll(/[«»“”]/gu)].length);
      expect(marks.every(({ partner }) => partner !== undefined)).toBe(true);
    }),
  );
});

test('time grows in proportion to the text, whatever its marks', () => {
  // processor time, so that a busy machine fails no test
  const seconds = (unit: string, times: number): number => {
    const text = unit.repeat(times);
    const { user } = process.cpuUsage();
    findMarks(text);
    return (process.cpuUsage().user - user) / 1e6;
  };
  // a quadratic scan of these would take minutes
  for (const unit of ['« ', '» ', '« “ ', '“ » ', 'a "b ', "'a ", '15" ', '«\n', '« x\nY “ z\n', 'x\n« y ', '\n', ' ', '‘a ”b ']) {
    expect(seconds(unit, 100_000), unit).toBeLessThan(3);
  }
}, 60_000);
