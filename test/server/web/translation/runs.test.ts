import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../../../src/server/web/translation/runs.js';

test('a text is cut where marks begin and end, and has all that lie over it', () => {
  const marks = [
    { start: 0, end: 8, as: 'q1' },
    { start: 4, end: 12, as: 'said' },
  ];
  expect(runsOf('Oui, dit-il.', marks)).toEqual([
    { text: 'Oui,', as: 'q1' },
    { text: ' dit', as: 'q1 said' },
    { text: '-il.', as: 'said' },
  ]);
});

test('marks may reach beyond it', () => {
  expect(runsOf('Oui', [{ start: -5, end: 50, as: 'q1' }])).toEqual([{ text: 'Oui', as: 'q1' }]);
});

test('nothing is lost', () => {
  const mark = fc.record({ start: fc.integer({ min: -3, max: 20 }), end: fc.integer({ min: -3, max: 20 }), as: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.string({ maxLength: 15 }), fc.array(mark), (text, marks) => {
      expect(
        runsOf(text, marks)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
