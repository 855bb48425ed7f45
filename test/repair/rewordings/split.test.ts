import { describe, expect, test } from 'vitest';
import { halve } from '../../../src/repair/rewordings/split.js';

/** @returns the halves, with "|" where the cut is */
const cut = (text: string, mayCutAnywhere = false): string | undefined => halve(text, mayCutAnywhere)?.halves.join('|');

describe('a unit is cut', () => {
  test.each([
    ['at a comma before a conjunction', 'Il part ce matin,|mais elle reste à la maison.'],
    ['at a semicolon rather than a comma', 'Il part ce matin ;|elle reste, et lui aussi, à la maison.'],
    ['before a pronoun without a comma', 'Le ministre a reçu ceux|qui demandent de nouvelles lois.'],
    ['at a dash', 'Il a dit "oui, c\'est vrai, et non" hier|- puis il est parti.'],
    ['behind a bracket', 'Le maire (il est à Lyon, dit-on) dort,|la ville aussi, ce soir.'],
    ['before a bracket', 'La police dort ce soir,|le maire [il est à Lyon, dit-on] aussi.'],
    ['behind a quotation', 'Il dit "oui, et alors, la maison" hier,|la ville dort ce soir.'],
    ['behind the marks of a list', 'a) il dort ce soir à Lyon,|b) elle part demain matin.'],
    ['nearest the middle', 'Le maire dort ce soir, la police dort dans la rue,|le chat dort dans la maison, le soir est long.'],
    [
      'at the better place rather than the nearest',
      'Le maire dort ce soir, la police dort dans la rue, le chat dort,|et le soir est long.',
    ],
    ['at the first of two places as near', 'Le chat dort ici,|la police dort,|le chien part ici'],
    ['where both sides have 12 characters', 'Le chat dit,|le chat dit.'],
  ])('%s: %s', (_, marked) => {
    const text = marked.replaceAll('|', ' ');
    const [first, ...others] = marked.split('|');
    expect(halve(text, false)).toEqual({ halves: [first, others.join(' ')], isClause: true });
  });
});

describe('a unit is not cut', () => {
  test.each([
    ['inside a quotation', 'Il a dit "oui ; mais non, et puis voilà" hier.'],
    ['inside a second quotation', 'Il dit "oui" puis "non ; mais non, et puis voilà" hier.'],
    ['inside round brackets', 'Le maire (il dort à Lyon, mais pas ce soir) part.'],
    ['inside square brackets', 'Le maire [il dort à Lyon, mais pas ce soir] part.'],
    ['between inner and outer brackets', 'Le maire (le chat [il] dort à Lyon, mais pas ce soir) part.'],
    ['where there is no clause', 'Le petit chat noir dort dans la maison'],
    ['where the first part has 11 characters', 'Le lac dit, la ville dort ce soir'],
    ['where the last part has 11 characters', 'La ville dort ce soir, le chat dit'],
  ])('%s: %s', (_, text) => {
    expect(halve(text, false)).toBeUndefined();
  });
});

describe('a unit that must be cut is cut', () => {
  test.each([
    ['at a clause, even inside a quotation', 'Il a dit "oui, mais non ;|et puis voilà tout" hier.', true],
    ['between words otherwise', 'Le petit chat noir|dort dans la maison', false],
  ])('%s: %s', (_, marked, isClause) => {
    expect(halve(marked.replace('|', ' '), true)).toEqual({ halves: marked.split('|'), isClause });
  });

  test('in the middle of an endless word', () => {
    expect(halve('a'.repeat(40), true)).toEqual({ halves: ['a'.repeat(20), 'a'.repeat(20)], isClause: false });
    expect(cut('ab', true)).toBe('a|b');
  });

  test('but never inside a character', () => {
    expect(cut('𝒜𝒷𝒸', true)).toBe('𝒜|𝒷𝒸');
    expect(cut('a', true)).toBeUndefined();
    expect(cut('𝒜', true)).toBeUndefined();
  });
});

test.each(['a, ', '"a, ', '(a, ', 'a '])('a long line of nothing but %j is cut in no long time', (unit) => {
  const started = performance.now();
  halve(unit.repeat(200_000), true);
  expect(performance.now() - started).toBeLessThan(2_000);
});
