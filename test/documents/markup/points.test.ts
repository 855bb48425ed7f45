import { expect, test } from 'vitest';
import { placed } from './placed.js';

test.each([
  ['behind its word', 'élus[1]<ref/>, dit-il[2]', 'members[1], he[2] says', 'members<ref/>, he says'],
  ['behind the closing mark', '« Oui[1] »<ref/>, dit-il[2]', '“Yes[1],” he[2] says', '“Yes,”<ref/> he says'],
  ['inside the closing mark', '« Oui[1]<ref/> », dit-il[2]', '“Yes[1],” he[2] says', '“Yes<ref/>,” he says'],
  ['behind the final point', 'Un[1] mot[2].<ref/>', 'A[1] word[2].', 'A word.<ref/>'],
  ['before the final point', 'Un[1] mot[2]<ref/>.', 'A[1] word[2].', 'A word<ref/>.'],
  ['before a word that it touches', 'Ici[1], <ref/>Paul[2] dort[3]', 'Paul[2] sleeps[3] here[1]', '<ref/>Paul sleeps here'],
  ['between spaces', 'Ici[1] <img/> Paul[2] dort[3]', 'Here[1] Paul[2] sleeps[3]', 'Here <img/> Paul sleeps'],
  ['first of all', '<ref/>Ici[1] Paul[2] dort[3]', 'Paul[2] sleeps[3] here[1]', 'Paul sleeps <ref/>here'],
  ['outside an element that it is not in', '<b>grand[1]</b><ref/> chien[2]', 'great[1] dog[2]', '<b>great</b><ref/> dog'],
  ['an element without words', 'élus[1]<a></a>, dit-il[2]', 'members[1], he[2] says', 'members<a></a>, he says'],
])('a point %s', (_what, french, english, expected) => {
  expect(placed(french, english).english).toBe(expected);
});

test('points in a row keep their order', () => {
  expect(placed('Un[1]<i/> mot[2]<j/><k/> ici[3]', 'Here[3] a[1] word[2]').english).toMatch(/<i\/>.*<j\/>.*<k\/>/u);
});
