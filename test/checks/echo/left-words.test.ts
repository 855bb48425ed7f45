import { expect, test } from 'vitest';
import { leftWords } from '../../../src/checks/echo/left-words.js';
import { drawn, type Looks } from '../../repair/drawn-alignment.js';

/** The words that were left, with the French that they stand for. */
const left = (source: string, target: string): string[] =>
  leftWords({ source, target, attention: () => undefined }).map(({ word, target: { start, end } }) => {
    expect(target.slice(start, end)).toBe(word);
    return word;
  });

test.each([
  ['"Rien ne presse", dit Roy.', '"Rien is urgent," says Roy.', ['Rien']],
  ['Personne ne chante.', 'Personne sings.', ['Personne']],
  ['(Demain, il neige.)', '(Demain, it snows.)', ['Demain']],
  ["Aujourd'hui, il neige.", 'Aujourd’hui, it snows.', ['Aujourd’hui']],
  ['Il part avec Roy.', 'He leaves avec Roy.', ['avec']],
  ['"Non, merci", dit Roy.', '"Non, thanks," says Roy.', ['Non']],
  ['"Ensemble, nous chantons", dit Roy.', '"Ensemble, we sing," says Roy.', ['Ensemble']],
  ['"Jamais", dit Roy.', '"Jamais," says Roy.', ['Jamais']],
])('%s: %s', (source, target, expected) => {
  expect(left(source, target)).toEqual(expected);
});

test.each([
  // a title or a motto in marks, a name
  ['Il lit "Rien à perdre".', 'He reads "Rien à perdre".'],
  ['Le film "Demain" sort.', 'The film "Demain" comes out.'],
  ['Le groupe Demain joue à Jamais.', 'The band Demain plays at Jamais.'],
  ['Le CES ouvre avec lui.', 'The CES opens with him.'],
  // the English word, not the French one
  ['Un ensemble de non.', 'An ensemble of non.'],
  ['Il dit merci.', 'He said merci.'],
  ['Elle dort.', 'Personne sleeps.'],
  ['Rien ne presse.', 'Nothing is urgent.'],
])('nothing is left: %s: %s', (source, target) => {
  expect(left(source, target)).toEqual([]);
});

const spelt = (source: string, target: string, looks: Looks): string[] => {
  const aligned = drawn(source, target, looks);
  return leftWords({ source, target: aligned.rendering.text, attention: aligned.attention }).flatMap(({ word, french, fault }) => [
    word,
    french,
    fault,
  ]);
};

test('a first word in pieces that no English sentence begins with stands for the French one', () => {
  expect(spelt('"Certes, il neige."', '"Te·rt, it snows."', { Tert: 'Certes' })).toEqual(['Tert', 'Certes', 'garbled']);
  expect(spelt('Sur la route, il neige.', 'Su·r the road, it snows.', { Sur: 'Sur' })).toEqual(['Sur', 'Sur', 'left']);
});

test.each<[source: string, target: string, looks: Looks]>([
  // a whole word of the vocabulary, an English opener, another word of the source, a name
  ['"Certes, il neige."', '"Tert, it snows."', { Tert: 'Certes' }],
  ['"Certes, il neige."', '"Cert·ainly, it snows."', { Certainly: 'Certes' }],
  ['"Certes, il neige."', '"It’·s snowing."', { 'It’s': 'Certes' }],
  ['"Certes, Roy neige."', '"Te·rt snows."', { Tert: 'Roy' }],
  ['Roy neige.', 'Te·rt snows.', { Tert: 'Roy' }],
])('any other first word is right: %s: %s', (source, target, looks) => {
  expect(spelt(source, target, looks)).toEqual([]);
});
