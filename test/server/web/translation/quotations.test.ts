import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsIn, quotationsInGap } from '../../../../src/server/web/translation/quotations.js';
import { runsOf } from '../../../../src/server/web/translation/runs.js';

const within = (text: string, depth: number): string =>
  runsOf(text, quotationsIn(text, depth))
    .map((run) => (run.as === '' ? run.text : `[${run.as.slice(1)} ${run.text}]`))
    .join('');
const gap = (text: string, depth: number): string =>
  runsOf(text, quotationsInGap(text, depth))
    .map((run) => (run.as === '' ? run.text : `[${run.as.slice(1)} ${run.text}]`))
    .join('');

describe('in a segment', () => {
  test.each([
    ['Elle a répondu : « Jamais ! »', 0, 'Elle a répondu : [1 « Jamais ! »]'],
    ['We are “ready”, she said.', 0, 'We are [1 “ready”], she said.'],
    ['We are ‘ready’ now', 1, '[1 We are ][2 ‘ready’][1  now]'],
    ['Rien ne va », dit-il, « et tant pis.', 1, '[1 Rien ne va »], dit-il, [1 « et tant pis.]'],
    ['Un "mot" seul.', 0, 'Un [1 "mot"] seul.'],
    ["She said 'no' to it", 1, "[1 She said ][2 'no'][1  to it]"],
    ['Fine," he said.', 1, '[1 Fine,"] he said.'],
  ] as const)('%s from depth %i', (text, depth, expected) => {
    expect(within(text, depth)).toBe(expected);
  });

  test.each([
    ['L’eau d’ici, c’est l’hiver.', 0],
    ["L'eau d'ici, c'est l'hiver.", 0],
    ['The teachers’ strike isn’t over.', 0],
  ] as const)('apostrophes are no marks: %s', (text, depth) => {
    expect(within(text, depth)).toBe(text);
  });

  test('nor in a quotation', () => {
    expect(within('It isn’t the teachers’ strike, it’s ours', 1)).toBe('[1 It isn’t the teachers’ strike, it’s ours]');
  });
});

describe('in a gap', () => {
  test.each([
    ['« ', 1, '[1 « ]'],
    [' » ', 0, '[1  »] '],
    ['” “', 1, '[1 ”] [1 “]'],
    [' ', 1, '[1  ]'],
    [' ', 0, ' '],
    ['’” ', 0, '[2 ’][1 ”] '],
    ['"', 0, '"'],
    [' "', 1, ' [1 "]'],
    ['\n\n– “', 1, '\n\n– [1 “]'],
  ] as const)('%j before depth %i', (text, depth, expected) => {
    expect(gap(text, depth)).toBe(expected);
  });
});

test('whatever the text, marks are in order, without overlap and inside it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '«', '»', '“', '”', '"', '‘', '’', "'", '\n', '.') });
  fc.assert(
    fc.property(text, fc.nat(3), (words, depth) => {
      for (const marks of [quotationsIn(words, depth), quotationsInGap(words, depth)]) {
        let free = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(words.length);
      }
    }),
  );
});
