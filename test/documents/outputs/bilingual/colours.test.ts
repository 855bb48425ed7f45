import { expect, test } from 'vitest';
import { englishAttributions, findingLayer, quotationLayer } from '../../../../src/documents/outputs/bilingual/colours.js';
import { coloured } from '../../../../src/documents/outputs/bilingual/runs.js';
import type { TranslatedSegment, WordPair } from '../../../../src/translation.js';
import { documentOf, failure, partsOf } from '../played-parts.js';

const stretches = (text: string): string[] => quotationLayer(text).map(({ start, end, as }) => `${as} ${text.slice(start, end)}`);

test.each([
  ['« Un “mot” ». Fin.', ['q1 « Un ', 'q2 “mot”', 'q1  »']],
  ['“The ‘old bridge’, as it’s called”, said the ministers’ aide.', ['q1 “The ', 'q2 ‘old bridge’', 'q1 , as it’s called”']],
  ['"Straight", he said. "Twice."', ['q1 "Straight"', 'q1 "Twice."']],
  ['He left the ministers’ house and it’s late.', []],
  ['« Jamais refermé.\n\nFin.', []],
])('the quotations of %j', (text, expected) => {
  expect(stretches(text)).toEqual(expected);
});

const [{ segment } = { segment: undefined }] = partsOf(documentOf('Il vient, dit le maire.'));
/** 'Il vient, dit le maire.' as 'He comes, the mayor said.' with these pairs of words. */
const said = (words: readonly (readonly [number, number, number, number])[]): TranslatedSegment => ({
  ...segment!,
  target: { start: 0, end: 25, text: 'He comes, the mayor said.' },
  words: words.map(([start, end, from, to]): WordPair => ({ source: { start, end }, target: { start: from, end: to } })),
});

test('an attribution is found in the English by its words', () => {
  const words = said([
    [0, 2, 0, 2],
    [3, 8, 3, 8],
    [14, 16, 10, 13],
    [17, 22, 14, 19],
    [10, 13, 20, 24],
  ]);
  expect(englishAttributions([words])).toEqual([{ start: 10, end: 24, as: 'said' }]);
});

test('it is not if its words are scattered among others, or if nothing is known about words', () => {
  const scattered = said([
    [10, 13, 0, 2],
    [3, 8, 3, 8],
    [0, 2, 10, 13],
    [0, 2, 14, 19],
    [17, 22, 20, 24],
  ]);
  expect(englishAttributions([scattered])).toEqual([]);
  expect(englishAttributions([segment!])).toEqual([]);
});

test('faults that overlap are one', () => {
  const checks = [
    { ...failure, source: [{ start: 5, end: 9 }] },
    {
      ...failure,
      source: [
        { start: 0, end: 6 },
        { start: 12, end: 13 },
      ],
    },
    { ...failure, status: 'repaired' as const, source: [{ start: 20, end: 22 }] },
  ];
  expect(findingLayer([{ ...segment!, checks }], 'source')).toEqual([
    { start: 0, end: 9, as: 'fault' },
    { start: 12, end: 13, as: 'fault' },
  ]);
});

test('a run has the classes of all colours over it', () => {
  const layers = [
    [{ start: 12, end: 20, as: 'q1' }],
    [
      { start: 15, end: 17, as: 'said' },
      { start: 18, end: 99, as: 'said' },
    ],
  ];
  expect(coloured({ text: '<a>bcdefgh', start: 10, end: 20 }, layers)).toBe(
    '&lt;a<span class="q1">&gt;bc</span><span class="q1 said">de</span><span class="q1">f</span><span class="q1 said">gh</span>',
  );
  expect(coloured({ text: 'ab', start: 30, end: 32 }, [[]])).toBe('ab');
});
