import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import { fromUnit, toUnit } from '../../src/units/units.js';
import { analyse } from '../../src/segmentation/analyse.js';

const unitsOf = (text: string) => {
  const { segments, marks } = analyse(text);
  return segments.map((segment) => ({
    unit: toUnit(text, segment, marks, createLexicon()),
    print: (english: string) => fromUnit(english, toUnit(text, segment, marks, createLexicon()), 'english'),
  }));
};

test('a unit is plain words with balanced straight marks', () => {
  expect(unitsOf('« Non, l’accord est loin », a-t-il dit.').map(({ unit }) => unit.text)).toEqual([
    '" Non, l’accord est loin", a-t-il dit.',
  ]);
  expect(unitsOf('« Il pleut. Il vente. »').map(({ unit }) => unit.text)).toEqual(['Il pleut.', 'Il vente.']);
});

test('the English has the marks of the source, in the style', () => {
  const [{ print }] = unitsOf('« Non, l’accord est loin », a-t-il dit.') as [ReturnType<typeof unitsOf>[number]];
  expect(print('"No, the agreement is far away", he said.').text).toBe('No, the agreement is far away”, he said.');
});

test('English with other marks than the source still gets those of the source, and it is said that this is a guess', () => {
  const [{ print }] = unitsOf('Une situation « très grave » hier.') as [ReturnType<typeof unitsOf>[number]];
  const { text, isSpread } = print('A very serious situation yesterday.');
  expect(text).toMatch(/^[^“”]*“[^“”]+”[^“”]*$/u);
  expect(isSpread).toBe(true);
});

test('marks that the source does not have are taken out; none is put in by guess', () => {
  const [{ print }] = unitsOf('Une situation très grave.') as [ReturnType<typeof unitsOf>[number]];
  expect(print('A "very serious" situation.')).toEqual({ text: 'A very serious situation.', isSpread: false });
});

test.each([
  ['« Oui », a dit le maire.', '- "Yes", said the mayor.', 'Yes”, said the mayor.'],
  ['« Oui », a dit le maire.', '— "Yes", said the mayor.', 'Yes”, said the mayor.'],
  ['Le maire a dit (« oui »).', 'The mayor said (" yes ").', 'The mayor said (“yes”).'],
  ['Le maire a dit – « oui ».', 'The mayor said -"yes".', 'The mayor said -“yes”.'],
  ['Un écran de 15" et un « mot ».', 'A "word" and a 15″ screen.', 'A “word” and a 15" screen.'],
])('%s: %s is printed as %s, with no guess', (french, english, text) => {
  const [{ print }] = unitsOf(french) as [ReturnType<typeof unitsOf>[number]];
  expect(print(english)).toEqual({ text, isSpread: false });
});
