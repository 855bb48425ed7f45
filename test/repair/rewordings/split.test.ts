import { expect, test } from 'vitest';
import { halve } from '../../../src/repair/rewordings/split.js';

test.each([
  ['Il part ce matin, mais elle reste à la maison.', ['Il part ce matin,', 'mais elle reste à la maison.']],
  ['Il part ce matin ; elle reste, et lui aussi, à la maison.', ['Il part ce matin ;', 'elle reste, et lui aussi, à la maison.']],
  ['Le ministre a reçu ceux qui demandent de nouvelles lois.', ['Le ministre a reçu ceux', 'qui demandent de nouvelles lois.']],
  ['Il a dit "oui, c\'est vrai, et non" hier - puis il est parti.', ['Il a dit "oui, c\'est vrai, et non" hier', '- puis il est parti.']],
])('%s', (text, halves) => {
  expect(halve(text, false)).toEqual({ halves, isClause: true });
});

test('nothing is cut where there is no clause, unless it must be', () => {
  expect(halve('Il a dit "oui ; mais non, et puis voilà" hier.', false)).toBeUndefined();
  expect(halve('Le petit chat noir dort dans la maison', false)).toBeUndefined();
  expect(halve('Le petit chat noir dort dans la maison', true)).toEqual({
    halves: ['Le petit chat noir', 'dort dans la maison'],
    isClause: false,
  });
  expect(halve('a'.repeat(40), true)).toEqual({ halves: ['a'.repeat(20), 'a'.repeat(20)], isClause: false });
});
