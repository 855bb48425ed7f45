import { expect, test } from 'vitest';
import { createLexicon } from '../../../../src/languages/lexicon.js';

const lexicon = createLexicon();
const names = (text: string): string[] => lexicon.properNames(text).map((name) => name.text);

test.each([
  // before a consonant French elides nothing, and ne, me are followed by no capital
  ['Mariam N’Dongo et Omar M’Bala jouent.', ['Mariam', 'N’Dongo', 'Omar', 'M’Bala']],
  ["N'Goran est parti, n'Dongo aussi.", ["N'Goran", "n'Dongo"]],
  ['Le groupe D’Silva vend M’Alouf.', ['D’Silva', 'M’Alouf']],
  ['Fatou N’AMBO dort.', ['Fatou', 'N’AMBO']],
  // inside a sentence the capital is the name's own
  ['Le bourg de L’Haÿ-sur-Arve et celui de L’Escale.', ['L’Haÿ-sur-Arve', 'L’Escale']],
  ["Mme D'Aubrac part.", ["D'Aubrac"]],
  ['Le gén. D’Aubrac part.', ['D’Aubrac']],
  // at the start, a compound with a small word, or a table
  ['L’Isle-sous-Arve vote.', ['L’Isle-sous-Arve']],
  ['L’Oréal vend, D’Alembert écrit.', ['L’Oréal', 'D’Alembert']],
  // a particle
  ['Sophie d’Arvenne et M. d’Aubrac dorment.', ['Sophie', 'd’Arvenne', 'd’Aubrac']],
  ["Il aime L'Alpe d'Arvieux.", ["L'Alpe", "d'Arvieux"]],
  ['Jean-Luc d’Arvenne dort.', ['Jean-Luc', 'd’Arvenne']],
])('the letter is part of the name: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['L’Arvenne déborde.', []],
  ['L’Ille-et-Vilaine vote, L’Île-de-France aussi.', ['Île-de-France']],
  ['« L’Arvenne déborde », dit Roy.', ['Roy']],
  ['Il parle de L’Europe et de L’Assemblée.', ['Europe']],
  ['N’OUBLIEZ PAS, dit Roy.', ['OUBLIEZ', 'Roy']],
  ['Selon L’ONU, il pleut.', ['ONU']],
  ['D’Arvenne à Lyon, il pleut.', ['Lyon']],
  ['Le maire d’Arvenne et la ville d’Oran.', ['Arvenne', 'Oran']],
  ['Marie d’Angleterre et Jeanne d’Arc.', ['Marie', 'Angleterre', 'Jeanne', 'Arc']],
])('it is an article or a preposition: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('such a name stays letter for letter, whatever its words mean', () => {
  expect(['N’Dongo', 'L’Humanité', 'd’Arvenne', 'Côte-d’Or', "L'Haÿ-les-Roses"].map(lexicon.stays)).toEqual(Array(5).fill(true));
  expect(['Côte-d’Ivoire', 'Côte'].map(lexicon.stays)).toEqual([false, false]);
});

test.each(['Demain Roy partira.', 'Aujourd’hui Roy part.', "Quelqu'un Roy part.", 'Ensemble Roy et Roux gagnent.', 'Voyons Roy.'])(
  'a word that opens sentences is no name: %s',
  (text) => {
    expect(names(text)).not.toContain(/^[\p{L}’']+/u.exec(text)![0]);
    expect(names(text)).toContain('Roy');
  },
);
