import { expect, test } from 'vitest';
import { createPlacer, type Unplaced } from '../../src/reassembly/placer.js';

const unplaced = (gap: string, english?: string, text = ''): Unplaced<string> => ({
  tag: english ?? 'end',
  gap,
  segment: english === undefined ? undefined : { english, text, source: { start: 0, end: text.length }, isWrappable: true },
});

const placeAll = (style: 'source' | 'american', ...all: Unplaced<string>[]) => {
  const placer = createPlacer<string>(style);
  return [...all.map((next) => placer.add(next)), placer.end()].flatMap((placed) => placed ?? []);
};

test('every segment has its place in the joined text', () => {
  for (const style of ['source', 'american'] as const) {
    const placed = placeAll(style, unplaced('  ', 'Yes.'), unplaced(' “', 'No'), unplaced('”\n'));
    const text = placed.map(({ gap, target }) => gap + (target?.text ?? '')).join('');
    expect(text).toBe('  Yes. “No”\n');
    expect(placed.map(({ tag }) => tag)).toEqual(['Yes.', 'No', 'end']);
    for (const { target } of placed) if (target) expect(text.slice(target.start, target.end)).toBe(target.text);
  }
});

test('in American style a point moves before the closing mark, also in a gap', () => {
  const placed = placeAll('american', unplaced('“', 'No'), unplaced('”. ', 'Yes.'), unplaced(''));
  expect(placed.map(({ gap, target }) => [gap, target?.text])).toEqual([
    ['“', 'No'],
    ['.” ', 'Yes.'],
    ['', undefined],
  ]);
});

test('words of a wrapped paragraph are wrapped from the column where they begin', () => {
  const [, second] = placeAll('source', unplaced('', 'Aa bb.'), unplaced(' ', 'Cc dd ee.', 'Il pleut\nà verse.'), unplaced(''));
  expect(second?.target?.text).toBe('Cc\ndd ee.');
});
