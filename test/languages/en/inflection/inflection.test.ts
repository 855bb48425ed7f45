import { expect, test } from 'vitest';
import { headOf, isPluralPhrase, phrasePlurals, phraseSingular } from '../../../../src/languages/en/inflection/phrases.js';
import { isPluralNoun, nounPlurals, nounSingular } from '../../../../src/languages/en/inflection/plurals.js';

test.each(
  `walkout:walkouts city:cities day:days wife:wives thief:thieves roof:roofs man:men spokesman:spokesmen human:humans child:children crisis:crises
  bus:buses gas:gases class:classes box:boxes church:churches stomach:stomachs hero:heroes photo:photos analysis:analyses phenomenon:phenomena
  MP:MPs NGO:NGOs mother-in-law:mothers-in-law passer-by:passers-by sit-in:sit-ins by-election:by-elections president-elect:presidents-elect
  house:houses cause:causes shoe:shoes movie:movies headache:headaches quiz:quizzes witness:witnesses virus:viruses committee:committees
  Child:Children toll:tolls secretary-general:secretaries-general`
    .split(/\s+/u)
    .map((pair) => pair.split(':')),
)('%s, %s', (singular = '', plural = '') => {
  expect(nounPlurals(singular)[0]).toBe(plural);
  expect(nounSingular(plural)).toBe(singular);
  expect([isPluralNoun(singular), isPluralNoun(plural)]).toEqual([false, true]);
});

test.each(['information', 'aircraft', 'series', 'politics', 'software', 'homelessness', 'police', 'French', 'know-how', 'Japanese'])(
  '%s has one form',
  (noun) => {
    expect(nounPlurals(noun)).toEqual([noun]);
    expect(nounSingular(noun)).toBe(noun);
  },
);

test.each(['bus', 'news', 'analysis', 'business', 'lens', 'campus', 'Paris', 'process'])('%s is no plural', (noun) => {
  expect(isPluralNoun(noun)).toBe(false);
});

test.each([
  ['prime minister', 'prime ministers', 'minister'],
  ['member of parliament', 'members of parliament', 'member'],
  ['attorney general', 'attorneys general', 'attorney'],
  ['head of state', 'heads of state', 'head'],
  ['person accused of murder', 'people accused of murder', 'person'],
  ['standard of living', 'standards of living', 'standard'],
  ['call for tenders', 'calls for tenders', 'call'],
  ['call', 'calls', 'call'],
])('%s, %s', (singular, plural, head) => {
  const { start, end } = headOf(singular)!;
  expect(singular.slice(start, end)).toBe(head);
  expect(phrasePlurals(singular)[0]).toBe(plural);
  expect(phraseSingular(plural)).toBe(singular);
  expect([isPluralPhrase(singular), isPluralPhrase(plural)]).toEqual([false, true]);
});

test.each(['in custody', 'on strike', 'G7', 'inside information', ''])('“%s” has no number', (phrase) => {
  expect(phrasePlurals(phrase)).toEqual([phrase]);
  expect(phraseSingular(phrase)).toBe(phrase);
});

test('an article of one does not stand before many', () => {
  expect(phrasePlurals('a walkout')).toEqual(['walkouts']);
});
