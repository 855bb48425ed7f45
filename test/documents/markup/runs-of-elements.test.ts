import { expect, test } from 'vitest';
import { placed } from './placed.js';

test.each([
  ['an element of all words has all words', '<b>Oui[1] bien</b> !', 'Of course yes[1]!', '<b>Of course yes</b>!'],
  ['so has one inside another', 'dit[1] <a><b>oui[2]</b></a>', 'says[1] of course[2]', 'says of <a><b>course</b></a>'],
  ['two elements share no word', '<b>salle[1]</b> <i>de classe[1]</i>', 'a classroom[1] here', '<i>a classroom</i> <b>here</b>'],
  ['elements change places', '<b>maison[1]</b> <i>blanche[2]</i> ici[3]', 'white[2] house[1] here[3]', '<i>white</i> <b>house</b> here'],
])('%s', (_what, french, english, expected) => {
  expect(placed(french, english).english).toBe(expected);
});

test('one without words stays between those beside it', () => {
  const { english, lost } = placed('le[1] menu[2] <b>Un[3]</b> puis <i>Deux</i> ici[4]', 'the[1] menu[2] One[3] menu[2] here[4]');
  expect(english).toBe('the menu <b>One</b> <i>menu</i> here');
  expect(lost).toEqual(['<i>']);
});
