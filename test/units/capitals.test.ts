import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import { isInCapitals, toCapitals, toSentenceCase } from '../../src/units/capitals.js';
import { toModelUnit } from '../../src/units/model-unit.js';

const lexicon = createLexicon({ terms: [['BrévinPhone', 'BrévinPhone']] });

const inCapitals = (text: string): boolean => isInCapitals(text, lexicon);

test('a line in capitals, and others', () => {
  expect(['LE MAIRE DE LYON REFUSE', 'GRÈVE : « L’ÉTAT » CÈDE'].map(inCapitals)).toEqual([true, true]);
  expect(['L’ONU et l’OTAN', 'LVMH', 'Le maire', 'À 5 h', ''].map(inCapitals)).toEqual([false, false, false, false, false]);
});

test.each([
  // two words, and no small letters to speak of
  ['PARIS LYON', true],
  ['PARIS À 5 H', false],
  // one letter of ten may be small, with accents or without, and what is no letter does not count
  ['PARIS LYONo', true],
  ['PARIS LYONé', true],
  ['PARIS LYOzz', false],
  ['PARIS, LYO – « à é »', false],
  ['PARIS, LYO – « a z »', false],
])('%s in capitals: %s', (text, expected) => {
  expect(inCapitals(text)).toBe(expected);
});

test.each(['PLOMBERIE', 'ÉLECTIONS', 'ENQUÊTE', '« LOGEMENT »', 'À LA UNE DU JOURNAL', 'EN RÉSUMÉ', 'BRUXELLES', 'PHOTOS !'])(
  'a heading of one word: %s',
  (heading) => expect(inCapitals(heading)).toBe(true),
);
test.each(['RATP', 'UNICEF', 'PEUGEOT', 'PLAMONDON', 'LE PEN', 'M. PLAMONDON', 'CLÉMENT', 'Élections', 'ÉLECTIONs', 'A320NEO', 'TGV'])(
  'a name, or no heading: %s',
  (name) => expect(inCapitals(name)).toBe(false),
);

test.each([
  ['MME KERVAL REÇOIT M. N’DOUMBÉ', 'Mme Kerval reçoit M. N’Doumbé'],
  ['M. LE PRÉFET PART', 'M. le préfet part'],
  ['PLOMBERIE', 'plomberie'],
  ['« LOGEMENT »', '« logement »'],
  ['EN RÉSUMÉ', 'En résumé'],
  ['BRUXELLES', 'Bruxelles'],
  ['LA FRANCE ET L’ONU SIGNENT', 'La France et l’ONU signent'],
  ['GRÈVE À LA SNCF', 'Grève à la SNCF'],
  ['ÉTATS-UNIS : LE MAIRE DE NEW-YORK CÈDE', 'États-Unis : le maire de New-York cède'],
  ['12 MORTS À LONDRES', '12 morts à Londres'],
  ['« À LONDRES, IL Y A »', '« À Londres, il y a »'],
  ['LE 1ER TRAIN PART À 18H30, LE 2E À 9H', 'Le 1er train part à 18h30, le 2e à 9h'],
  ['12 M€ ET 5MD€ POUR LES ÉCOLES', '12 M€ et 5MD€ pour les écoles'],
  ['LES PREMIERS 5G ET LE B2B EN 3D', 'Les premiers 5G et le B2B en 3D'],
  // a term is written as it was given
  ['GRÈVE CHEZ BRÉVINPHONE', 'Grève chez BrévinPhone'],
])('%s', (capitals, sentence) => {
  expect(toSentenceCase(capitals, lexicon)).toBe(sentence);
});

test('terms have the accents and capitals in which they were given', () => {
  const own = createLexicon({
    terms: [
      ['débrayage', 'stoppage'],
      ['Conseil d’État', 'Council of State'],
    ],
  });
  expect(toSentenceCase('LES DEBRAYAGES VUS DU CONSEIL D’ETAT', own)).toBe('Les débrayages vus du Conseil d’État');
  expect(toSentenceCase('LE CONSEIL DE L’ETAT', own)).toBe('Le conseil de l’etat');
});

test('a unit is recased, then masked', () => {
  const unit = toModelUnit({ text: 'LE MAIRE A REÇU 12 000 LETTRES', marks: [] }, lexicon);
  expect(unit).toMatchObject({ text: 'Le maire a reçu 9041 lettres', isInCapitals: true });
  expect(toModelUnit({ text: 'Le maire a reçu 12 lettres.', marks: [] }, lexicon)).toMatchObject({
    text: 'Le maire a reçu 12 lettres.',
    isInCapitals: false,
  });
  expect(toCapitals('The mayor’s café')).toBe('THE MAYOR’S CAFÉ');
});

test('an address in a unit in capitals stays as it is, and does not hide the capitals', () => {
  const unit = toModelUnit({ text: 'LE MAIRE ÉCRIT À @LE_MAIRE SUR www.lyon.example', marks: [] }, lexicon);
  expect(unit).toMatchObject({ text: 'Le maire écrit à 9041 sur 7306', isInCapitals: true });
  expect(unit.masked.slots.map(({ french }) => french)).toEqual(['@LE_MAIRE', 'www.lyon.example']);
  expect(toModelUnit({ text: 'Le maire est sur WWW.LYON.EXAMPLE', marks: [] }, lexicon).isInCapitals).toBe(false);
});
