import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edit, editRendering } from '../../src/alignment/edit-rendering.js';
import type { Rendering } from '../../src/marian/types.js';

/** A rendering with a token for each word and mark. */
const renderingOf = (text: string): Rendering => {
  const spans = Array.from(text.matchAll(/[\p{L}\p{N}]+|\S/gu), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const alignment = spans.map((_, at) => Float32Array.of(at));
  return { text, tokens: spans.map(() => 1), score: 0, tokenScores: spans.map(() => 0), spans, alignment, truncated: false };
};

/** The text of each token after the edits, with bars between them. */
const tokensOf = ({ text, spans }: Rendering): string => spans.map(({ start, end }) => text.slice(start, end)).join('|');

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

test.each<[what: string, edits: Edit[], english: string, tokens: string]>([
  ['a word by a longer one', [edit(4, 9, 'Plamondon')], 'the Plamondon has 53 cats', 'the|Plamondon|has|53|cats'],
  ['a word by a shorter one', [edit(4, 9, 'cat')], 'the cat has 53 cats', 'the|cat|has|53|cats'],
  ['two words by one', [edit(0, 9, 'Anne')], 'Anne has 53 cats', 'Anne|Anne|has|53|cats'],
  ['part of a word', [edit(6, 9, 'n')], 'the man has 53 cats', 'the|man|has|53|cats'],
  ['the end of one word and the beginning of the next', [edit(6, 11, 'no')], 'the manoas 53 cats', 'the|mano|noas|53|cats'],
  ['a word by nothing', [edit(3, 9, '')], 'the has 53 cats', 'the||has|53|cats'],
  ['several at once, in any order', [edit(14, 16, '35'), edit(4, 9, 'cat')], 'the cat has 35 cats', 'the|cat|has|35|cats'],
  ['the first word', [edit(0, 3, 'our')], 'our mayor has 53 cats', 'our|mayor|has|53|cats'],
  ['the last word', [edit(17, 21, 'dogs')], 'the mayor has 53 dogs', 'the|mayor|has|53|dogs'],
  // what is inserted belongs to no token
  ['an insertion before a word', [edit(4, 4, 'old ')], 'the old mayor has 53 cats', 'the|mayor|has|53|cats'],
  ['an insertion behind a word', [edit(9, 9, ' Roy')], 'the mayor Roy has 53 cats', 'the|mayor|has|53|cats'],
  ['an insertion inside a word', [edit(6, 6, '-')], 'the ma-yor has 53 cats', 'the|ma-yor|has|53|cats'],
  ['an insertion at either edge', [edit(0, 0, '"'), edit(21, 21, '"')], '"the mayor has 53 cats"', 'the|mayor|has|53|cats'],
  // the earlier one wins, the insertion before the replacement at the same place
  ['overlapping ones', [edit(4, 9, 'cat'), edit(6, 13, 'x')], 'the cat has 53 cats', 'the|cat|has|53|cats'],
  ['an insertion where a word is replaced', [edit(4, 9, 'cat'), edit(4, 4, 'old ')], 'the old cat has 53 cats', 'the|cat|has|53|cats'],
  ['neighbours', [edit(4, 9, 'cat'), edit(9, 10, '-')], 'the cat-has 53 cats', 'the|cat|has|53|cats'],
])('%s', (_, edits, english, tokens) => {
  const edited = editRendering(renderingOf('the mayor has 53 cats'), edits);
  expect(edited.text).toBe(english);
  expect(tokensOf(edited)).toBe(tokens);
});

test('without edits, it is the same rendering', () => {
  const rendering = renderingOf('the mayor');
  expect(editRendering(rendering, [])).toBe(rendering);
});

test('every token that no edit touches keeps its text and its attention, and all stay in order', () => {
  const text = 'the mayor has 53 cats, "and a half"';
  const rendering = renderingOf(text);
  const anyEdit = fc
    .tuple(fc.nat(text.length), fc.nat(6), fc.constantFrom('', 'x', 'Plamondon', ' and '))
    .map(([start, length, written]) => edit(start, Math.min(text.length, start + length), written));
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 3 }), (edits) => {
      const edited = editRendering(rendering, edits);
      expect(edited.alignment).toBe(rendering.alignment);
      let last = 0;
      rendering.spans.forEach(({ start, end }, at) => {
        const now = edited.spans[at]!;
        expect(now.start).toBeGreaterThanOrEqual(last);
        expect(now.end).toBeGreaterThanOrEqual(now.start);
        last = now.start;
        const isTouched = edits.some((each) => each.start < end && (start < each.end || (each.start > start && each.start === each.end)));
        if (!isTouched) expect(edited.text.slice(now.start, now.end)).toBe(text.slice(start, end));
      });
    }),
    { numRuns: 500 },
  );
});
