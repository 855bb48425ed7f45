import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../src/checks/describe.js';
import { runChecks, withoutHypothesis } from '../../../src/checks/run-checks.js';
import { placedTerms } from '../../../src/checks/terms/placed-terms.js';
import { textsWithoutTerms } from '../../../src/checks/terms/without-terms.js';
import type { Rule } from '../../../src/checks/types.js';
import { createLexicon, type Term } from '../../../src/languages/lexicon.js';
import { answerWith, straightMarks } from '../../repair/played-marian.js';

const desk: readonly Term[] = [
  ['grève', 'walkout'],
  ['grève générale', 'general strike'],
  ['débrayage', 'walkout'],
  ['loi 1901', 'Associations Act'],
  ['bail rural', 'bail rural'],
  ['Plamondon', 'Plummond'],
];
const lexicon = createLexicon({ terms: desk });

/** What a rule says of a pair; 'none' if it has nothing to check. */
const verdict = (rule: Rule, source: string, target: string, known = lexicon): string => {
  const pair = { source, target, marks: straightMarks(source), answer: answerWith(source, []), ...withoutHypothesis, lexicon: known };
  const found = runChecks(pair).filter((check) => check.rule === rule);
  return found.length === 0 ? 'none' : found.map(inWords).join(', ');
};

test.each([
  ['La grève dure.', 'The walkout lasts.', ''],
  ['Grève à la mairie', 'Walkout at the town hall', ''],
  ['Une grève ? « Non. »', 'A walkout? “No.”', ''],
  ['La loi 1901 date.', 'The Associations Act is old.', ''],
  ['La grève dure.', 'The strike lasts.', 'grève is not “walkout”'],
  ['La grève dure.', 'The walkouting strike lasts.', 'grève is not “walkout”'],
  ['Les grèves durent.', 'The walkouts last.', ''],
  ['Les chefs des grèves parlent.', 'The walkout leaders speak.', ''],
  ['Les grèves sont longues.', 'The walkout is long.', '“walkout” is not in the number of grève'],
  ['La grève dure.', 'The walkouts last.', '“walkouts” is not in the number of grève'],
  ['La loi 1901 date.', 'The 1901 law is old.', 'loi 1901 is not “Associations Act”'],
  ['Il fait beau.', 'The walkout lasts.', 'none'],
])('%s → %s', (source, target, expected) => expect(verdict('terms', source, target)).toBe(expected));

describe('a place serves one term', () => {
  test.each([
    ['La grève suit la grève.', 'The walkout follows the walkout.', ''],
    ['La grève suit le débrayage.', 'The walkout follows the walkout.', ''],
    ['La grève générale suit la grève.', 'The general strike follows the walkout.', ''],
    ['La grève suit la grève.', 'The walkout follows the strike.', 'grève is not “walkout”'],
    ['La grève suit le débrayage.', 'The walkout follows it.', 'débrayage is not “walkout”'],
    ['La grève suit la grève générale.', 'The strike follows the general strike.', 'grève is not “walkout”'],
  ])('%s → %s', (source, target, expected) => expect(verdict('terms', source, target)).toBe(expected));

  test('a longer term does not serve a shorter one in it', () => {
    const known = createLexicon({ terms: [...desk, ['arrêt', 'strike']] });
    expect(verdict('terms', 'L’arrêt suit la grève générale.', 'The general strike follows.', known)).toBe('arrêt is not “strike”');
    expect(verdict('terms', 'L’arrêt suit la grève générale.', 'The strike follows the general strike.', known)).toBe('');
  });

  test('in any text, places are those of the English, and no two overlap', () => {
    const words = fc.array(fc.constantFrom('grève', 'grève générale', 'débrayage', 'et', 'loi 1901'), { maxLength: 8 });
    const english = fc.array(fc.constantFrom('walkout', 'general strike', 'strike', 'and', 'Associations Act'), { maxLength: 8 });
    fc.assert(
      fc.property(words, english, (french, written) => {
        const target = written.join(' ');
        const placed = placedTerms({ source: french.join(' '), target, lexicon });
        const places = placed.flatMap(({ place }) => place ?? []).sort((one, other) => one.start - other.start);
        places.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0));
        for (const { term, place } of placed) if (place) expect(term.english).toContain(target.slice(place.start, place.end));
        const least = Math.min(
          french.filter((word) => word === 'grève générale').length,
          written.filter((word) => word === 'general strike').length,
        );
        expect(placed.filter(({ term, place }) => place && term.text === 'grève générale')).toHaveLength(least);
      }),
    );
  });
});

describe('other rules leave terms alone', () => {
  test.each<[Rule, string, string]>([
    ['numbers', 'La loi 1901 a 3 ans.', 'The Associations Act is 3 years old.'],
    ['echo', 'Le bail rural existe.', 'The bail rural exists.'],
    ['names', 'Le maire Plamondon dort.', 'The mayor Plummond sleeps.'],
  ])('%s: %s', (rule, source, target) => expect(verdict(rule, source, target)).toMatch(/^(?:none)?$/u));

  test.each<[Rule, string, string, string]>([
    ['numbers', 'La loi 1901 a 35 ans.', 'The Associations Act is old.', '35 is missing'],
    ['numbers', 'La loi 1901 dort.', 'The Associations Act of 1945 sleeps.', '1945 is not in the source'],
    ['names', 'Plamondon et Quentovic dorment.', 'Plummond and others sleep.', 'Quentovic is missing'],
  ])('but not what is beside them: %s: %s', (rule, source, target, expected) => expect(verdict(rule, source, target)).toBe(expected));

  test('the words in their place have the same length, and nothing to judge', () => {
    fc.assert(
      fc.property(fc.constantFrom(...desk), fc.string(), fc.string(), ([french, english], before, behind) => {
        const texts = { source: `${before} ${french} ${behind}`, target: `${before} ${english} ${behind}`, lexicon };
        const { source, target } = textsWithoutTerms(texts);
        expect([source.length, target.length]).toEqual([texts.source.length, texts.target.length]);
        for (const { term, place } of placedTerms(texts)) {
          expect(source.slice(term.start, term.end)).not.toMatch(/[aeiouy\p{N}\p{Lu}]/u);
          if (place) expect(target.slice(place.start, place.end)).not.toMatch(/[aeiouy\p{N}\p{Lu}]/u);
        }
      }),
    );
    expect(textsWithoutTerms({ source: 'Il pleut.', target: 'It rains.', lexicon })).toMatchObject({
      source: 'Il pleut.',
      target: 'It rains.',
    });
  });
});
