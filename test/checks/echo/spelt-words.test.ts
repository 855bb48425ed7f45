import { expect, test } from 'vitest';
import { speltWords } from '../../../src/checks/echo/spelt-words.js';
import { drawn, type Looks } from '../../repair/drawn-alignment.js';

/** The words that were put together from pieces, each with its English; a `·` in the English cuts a word into pieces. */
const spelt = (source: string, target: string, looks: Looks): string[] => {
  const aligned = drawn(source, target, looks);
  return speltWords({ source, target: aligned.rendering.text, attention: aligned.attention }).map(
    ({ word, french, english }) => `${word} for ${french}: ${english}`,
  );
};

test.each<[string, string, Looks, string[]]>([
  ['Les orphelins dorment.', 'The orph·el·ics sleep.', { orphelics: 'orphelins' }, ['orphelics for orphelins: orphans']],
  ['Il voit le brouillard.', 'He sees the br·oul·iard.', { brouliard: 'brouillard' }, ['brouliard for brouillard: fog']],
  ['Le plombier dort.', 'The pl·omb·ier sleeps.', { plombier: 'plombier' }, ['plombier for plombier: plumber']],
])('%s: %s', (source, target, looks, expected) => {
  expect(spelt(source, target, looks)).toEqual(expected);
});

test.each<[string, string, string, Looks]>([
  ['of two pieces', 'Cet appartement dort.', 'This apart·ment sleeps.', { apartment: 'appartement' }],
  ['unlike the French', 'Il voit le brouillard.', 'He sees the mi·st·y.', { misty: 'brouillard' }],
  ['its English', 'Les pharmaciens dorment.', 'The pharm·ac·ists sleep.', { pharmacists: 'pharmaciens' }],
  ['that stands for another', 'Le brouillard dort.', 'The br·oul·iard sleeps.', { brouliard: 'dort' }],
  ['with a capital', 'Il voit le brouillard.', 'He sees the Br·oul·iard.', { Brouliard: 'brouillard' }],
  ['of a name', 'Il voit Brouillard.', 'He sees br·oul·iard.', { brouliard: 'Brouillard' }],
  ['that the tables do not know', 'Il voit le brévinois.', 'He sees the br·év·inas.', { brévinas: 'brévinois' }],
])('nothing in a word %s', (_, source, target, looks) => {
  expect(spelt(source, target, looks)).toEqual([]);
});
