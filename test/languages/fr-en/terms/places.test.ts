import { expect, test } from 'vitest';
import { englishPlaces } from '../../../../src/languages/fr-en/terms/places.js';
import { createTerms } from '../../../../src/languages/fr-en/terms/terms.js';
import type { Term } from '../../../../src/languages/fr-en/terms/types.js';

/** Where the English has the first term of the French: as printed, with ! where the number is wrong. */
const placed = (french: string, term: Term, english: string): string[] =>
  englishPlaces(createTerms([term]).findIn(french)[0]!, english).map(
    ({ start, end, agrees }) => `${english.slice(start, end)}${agrees ? '' : '!'}`,
  );

const strike: Term = ['grève', 'walkout'];
const pm: Term = ['premier ministre', 'prime minister'];

test.each<[string, Term, string, string[]]>([
  ['les grèves', strike, 'The walkouts went on.', ['walkouts']],
  ['les grèves', strike, 'The walkout went on.', ['walkout!']],
  ['les grèves', strike, 'The walkout leaders met.', ['walkout']],
  ['les grèves', strike, 'Walkout-hit cities.', ['Walkout']],
  ['les grèves', strike, 'The walkout has ended, the walkout ended.', ['walkout!', 'walkout!']],
  ['la grève', strike, 'Walkouts, and the walkout’s end', ['Walkouts!', 'walkout']],
  ['la grève', strike, 'THE WALKOUT', ['WALKOUT']],
  ['la grève', strike, 'The strike, walkouting, a Nonwalkout', []],
  ['l’ex-premier ministre', pm, 'The ex-prime minister, the Prime Minister', ['prime minister', 'Prime Minister']],
  ['la première ministre', pm, 'the prime ministers', ['prime ministers!']],
  ['Lyon', ['Lyon', 'Lyons'], 'Lyons, lyons, Lyons-Perrache, St-Lyons, LYONS', ['Lyons', 'LYONS']],
  ['le renseignement', ['renseignement', 'intelligence'], 'some intelligence', ['intelligence']],
  ['de prix', ['prix', 'price'], 'prices and a price', ['prices', 'price']],
  ['la retraite', ['retraite', 'old-age pension'], 'an old age pension', ['old age pension']],
  ['le port', ['port', 'haven'], "We haven’t, they haven't. HAVEN’T", []],
  ['la conserve', ['conserve', 'can'], "It can’t rust, can't it?", []],
  ['le patron', ['patron', 'don'], 'I don’t', []],
  ['le port', ['port', 'haven'], "The haven’s boats, havens’ boats, a 'haven' too", ['haven', 'havens!', 'haven']],
  ['le port', ['port', 'haven'], 'a haven’', ['haven']],
  ['la conserve', ['conserve', 'can'], 'A can’til', ['can']],
  ['l’avocat', ['avocat', 'people’s lawyer'], "the people's lawyer", ["people's lawyer"]],
])('%s: %s in “%s”', (french, term, english, expected) => {
  expect(placed(french, term, english)).toEqual(expected);
});
