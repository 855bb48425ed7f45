import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import { toModelUnit } from '../../src/units/model-unit.js';

const lexicon = createLexicon();
const plain = (text: string) => ({ text, masked: { text, slots: [], before: '', after: '' }, marks: [], isInCapitals: false });

test.each(['Le maire refuse.', 'L’ONU et l’OTAN.', ''])('%s goes to the model as it is', (text) => {
  expect(toModelUnit({ text, marks: [] }, lexicon)).toEqual(plain(text));
});

test.each([
  ['Le IIIe Reich.', 'Le 3ème Reich.'],
  ['Écrivez à jean@mairie.example.', 'Écrivez à 9041.'],
  ['LE MAIRE REFUSE', 'Le maire refuse'],
  ['LE MAIRE PART À 18H30', 'Le maire part à 18:30'],
])('%s goes as %s', (text, model) => {
  expect(toModelUnit({ text, marks: [] }, lexicon).text).toBe(model);
});

test.each([
  ['(Demain, tout change.)', '(', 'Demain, tout change.', ')'],
  ['[Aucun blessé à déplorer]', '[', 'Aucun blessé à déplorer', ']'],
  ['("Jamais", dit-elle.)', '(', '"Jamais", dit-elle.', ')'],
  ['(Rien ne presse.', '(', 'Rien ne presse.', ''],
  ['Elle attend (un peu).)', '', 'Elle attend (un peu).', ')'],
  ['(PERSONNE N’EST VENU)', '(', 'Personne n’est venu', ')'],
])('%s goes without its outer brackets', (text, before, model, after) => {
  const { text: words, masked } = toModelUnit({ text, marks: [] }, lexicon);
  expect({ before: masked.before, words, after: masked.after }).toEqual({ before, words: model, after });
});

test.each(['(Le maire) et (la ville)', 'La ville (de Valbrune)', '(a)', '…) (deux', '()'])('%s keeps its brackets', (text) => {
  expect(toModelUnit({ text, marks: [] }, lexicon).text).toBe(text);
});

test('an address that grows in lower case does not shift the others', () => {
  // İ is two letters in lower case
  const unit = toModelUnit({ text: 'LA MAIRIE DE İZMİR ÉCRIT À MAIRE@LYON.EXAMPLE', marks: [] }, lexicon);
  expect(unit.text).toBe('La mairie de i\u0307zmi\u0307r écrit à 9041');
});
